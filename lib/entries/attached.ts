import { and, asc, inArray, ne } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'

// The search reads no further.
const longest = 200_000

/** The text of these files one below the other, as far as they have been read: for search. */
export async function attachedText(db: Db, mediaIds: string[]): Promise<string> {
  if (mediaIds.length === 0) return ''
  const rows = await db
    .select({ text: media.extracted })
    .from(media)
    .where(and(inArray(media.id, mediaIds), ne(media.extracted, '')))
    .orderBy(asc(media.id))
  return rows
    .map(row => row.text)
    .join('\n')
    .slice(0, longest)
}
