import { sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import type { Variant } from '../media/schema.ts'
import { hashOfToken } from './token.ts'

type Medium = {
  kind: 'picture' | 'file'
  hash: string
  size: number
  variants: Variant[]
  former: string[]
  name: string
  mime: string
}

/** A picture or file that the version behind a preview's token shows; undefined for any other. */
export async function findPreviewMedium(db: Db, token: string, mediaId: string): Promise<Medium | undefined> {
  const hash = hashOfToken(token)
  if (!hash) return
  const { rows } = await db.execute<Medium>(
    sql`select kind, hash, size, variants, former, name, mime from find_preview_media(${hash}, ${mediaId})`,
  )
  return rows[0]
}
