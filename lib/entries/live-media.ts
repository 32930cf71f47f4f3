import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, liveEntries, mediaUses } from '../../db/tables/index.ts'
import { attachedText } from './attached.ts'
import { mediaOf } from './live-row.ts'
import { currentContent } from './own-media.ts'

/**
 * Lets every live page that shows this medium show it as it is now. The trigger raises the office's generation, so
 * visitors see it at once. Resolves to how many pages there are.
 */
export async function refreshLive(db: Db, mediaId: string) {
  const uses = db.select({ id: mediaUses.entryId }).from(mediaUses).where(eq(mediaUses.mediaId, mediaId))
  const rows = await db
    .select({
      entryId: liveEntries.entryId,
      kind: liveEntries.kind,
      fields: liveEntries.fields,
      document: liveEntries.document,
    })
    .from(liveEntries)
    .where(inArray(liveEntries.entryId, uses))
    .for('update')
  for (const { entryId, kind, ...content } of rows)
    await db
      .update(liveEntries)
      .set({
        ...(await currentContent(db, kind, content)),
        attached: await attachedText(db, mediaOf(kind, content)),
      })
      .where(eq(liveEntries.entryId, entryId))
  return rows.length
}

/** Lets nobody approve a text on which a medium changed since they opened it: their press finds it changed. */
export async function unsettle(db: Db, mediaId: string) {
  const uses = db.select({ id: mediaUses.entryId }).from(mediaUses).where(eq(mediaUses.mediaId, mediaId))
  await db
    .update(entries)
    .set({ lock: sql`${entries.lock} + 1` })
    .where(and(inArray(entries.id, uses), eq(entries.state, 'submitted')))
}
