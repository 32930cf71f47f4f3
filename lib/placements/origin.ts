import { and, eq, inArray } from 'drizzle-orm'
import { type Db, visiting } from '../../db/doors.ts'
import { liveEntries, media, stages, type Taken } from '../../db/tables/index.ts'
import { mediaOf } from '../entries/live-row.ts'
import type { Kind } from '../entries/schema.ts'
import { directory } from '../offices/directory.ts'

export type Origin = {
  kind: Kind
  versionId: string
  content: Taken
  /** Its pictures and files, as the origin's library has them. */
  media: (typeof media.$inferSelect)[]
}

/** What the public reads of an entry at its own office, with its media; undefined when nothing of it is live. */
export const readOrigin = (officeId: number, entryId: string): Promise<Origin | undefined> =>
  visiting(officeId, async db => {
    const [live] = await db
      .select({
        kind: liveEntries.kind,
        versionId: liveEntries.versionId,
        title: liveEntries.title,
        summary: liveEntries.summary,
        fields: liveEntries.fields,
        document: liveEntries.document,
      })
      .from(liveEntries)
      .where(and(eq(liveEntries.officeId, officeId), eq(liveEntries.entryId, entryId)))
    if (!live) return
    const { kind, versionId, title, summary, document } = live
    const ids = mediaOf(kind, live)
    const rows = ids.length ? await db.select().from(media).where(inArray(media.id, ids)) : []
    const fields = await elsewhere(db, live.fields)
    return { kind, versionId, content: { title, summary, fields, document }, media: rows }
  })

// What means something at the origin only: its tree of pages, and a stage of its own calendar.
async function elsewhere(db: Db, { parentId: _, ...fields }: Taken['fields']) {
  if (typeof fields.stageId !== 'number') return fields
  const [stage] = await db
    .select({ officeId: stages.officeId })
    .from(stages)
    .where(eq(stages.id, fields.stageId))
  const national = stage && directory().officeById(stage.officeId)?.level === 'pusat'
  return national ? fields : { ...fields, stageId: null }
}

/** The same content with other media in it: `own` gives the id that stands for one of the origin's. */
export function withOwnMedia(content: Taken, own: ReadonlyMap<string, string>): Taken {
  let text = JSON.stringify(content)
  for (const [theirs, mine] of own) text = text.replaceAll(`"${theirs}"`, `"${mine}"`)
  return JSON.parse(text)
}
