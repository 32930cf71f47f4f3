import { rm } from 'node:fs/promises'
import { eq, sql } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { officeExports } from '../../db/tables/index.ts'
import { archiveFile } from './files.ts'

/** Lets go of archives whose time is over, their bytes first. Resolves to how many. */
export async function expireExports(): Promise<number> {
  const over = await system('exports', db =>
    db
      .select({ id: officeExports.id })
      .from(officeExports)
      .where(sql`state = 'ready' and expires_at <= now()`),
  )
  for (const { id } of over) {
    await rm(archiveFile(id), { force: true })
    await system('exports', db =>
      db.update(officeExports).set({ state: 'expired' }).where(eq(officeExports.id, id)),
    )
  }
  return over.length
}
