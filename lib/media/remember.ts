import { sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { type Picture, pictureSchema } from './picture.ts'

/**
 * Keeps what a text says of its pictures for their next use, where the library knows nothing yet: the first
 * description stays, for somebody may have corrected it there.
 */
export async function rememberWords(db: Db, content: unknown) {
  const told = picturesIn(content).filter(({ alt, caption, credit }) => alt || caption || credit)
  for (const { mediaId, alt, caption, credit } of told)
    await db.execute(sql`
      update media set
        alt = case when alt = '' and not decorative then ${alt} else alt end,
        caption = case when caption = '' then ${caption} else caption end,
        credit = case when credit = '' then ${credit} else credit end
      where id = ${mediaId} and (alt = '' or caption = '' or credit = '')`)
}

function picturesIn(value: unknown): Picture[] {
  if (Array.isArray(value)) return value.flatMap(picturesIn)
  if (typeof value !== 'object' || value === null) return []
  const { data: picture } = 'mediaId' in value ? pictureSchema.safeParse(value) : {}
  return picture ? [picture] : Object.values(value).flatMap(picturesIn)
}
