import { asc, eq, sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { keptArchives, keptAudit } from '../../db/tables/index.ts'
import { type Break, broken, hashOf } from './chain.ts'

/** What came of checking the logs that archives brought along; `without` rows have no text, only their place. */
export type KeptVerification = { archives: number; rows: number; without: number; broken: Break[] }

type Archive = typeof keptArchives.$inferSelect

const atOnce = 2000

/** Reads the log of every archive that was brought in (of one office, or all), and holds it against its anchors. */
export async function verifyKept(only?: number): Promise<KeptVerification> {
  const archives = await system('audit', db =>
    db
      .select()
      .from(keptArchives)
      .where(only === undefined ? undefined : eq(keptArchives.officeId, only))
      .orderBy(asc(keptArchives.keptAt)),
  )
  const report: KeptVerification = { archives: archives.length, rows: 0, without: 0, broken: [] }
  for (const archive of archives) {
    const { rows, without, wrong } = await system('audit', db => checkKept(db, archive))
    report.rows += rows
    report.without += without
    if (wrong) report.broken.push(wrong)
  }
  return report
}

// A row whose text was left out is vouched for by the next one, which was made with its hash.
async function checkKept(db: Db, { id, officeId, rows: expected, anchors }: Archive) {
  const hashes = new Map<number, string>()
  let previous = ''
  let without = 0
  for (;;) {
    const rows = await db
      .select({ sequence: keptAudit.sequence, hash: keptAudit.hash, payload: keptAudit.payload })
      .from(keptAudit)
      .where(sql`${keptAudit.archiveId} = ${id} and ${keptAudit.sequence} > ${hashes.size}`)
      .orderBy(asc(keptAudit.sequence))
      .limit(atOnce)
    for (const { sequence, hash, payload } of rows) {
      const next = hashes.size + 1
      const wrong =
        sequence !== next
          ? 'removed'
          : payload !== null && hashOf(previous, payload) !== hash
            ? 'altered'
            : undefined
      if (wrong) return { rows: hashes.size, without, wrong: broken(officeId, next, wrong) }
      if (payload === null) without++
      previous = hash
      hashes.set(sequence, hash)
    }
    if (rows.length < atOnce) break
  }
  const anchored = anchors.find(({ sequence, hash }) => hashes.get(sequence) !== hash)
  const wrong =
    hashes.size !== expected
      ? broken(officeId, hashes.size + 1, 'removed')
      : anchored && broken(officeId, anchored.sequence, 'rewritten')
  return { rows: hashes.size, without, wrong }
}
