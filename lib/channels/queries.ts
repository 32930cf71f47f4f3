import { and, eq } from 'drizzle-orm'
import { visiting } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import { withOwnLinks } from '../entries/links.ts'
import { readFrame } from '../entries/live.ts'
import type { Office } from '../offices/schema.ts'

/** What the public reads of an entry, and how its office is reached; undefined when nothing of it is live. */
export const findReleased = (office: Office, entryId: string) =>
  visiting(office.id, async db => {
    const [row] = await db
      .select({
        kind: liveEntries.kind,
        path: liveEntries.path,
        title: liveEntries.title,
        summary: liveEntries.summary,
        plain: liveEntries.plain,
        tags: liveEntries.tags,
        publishedAt: liveEntries.publishedAt,
        changedAt: liveEntries.changedAt,
        startsAt: liveEntries.startsAt,
        endsAt: liveEntries.endsAt,
        validUntil: liveEntries.validUntil,
        fields: liveEntries.fields,
        document: liveEntries.document,
      })
      .from(liveEntries)
      .where(and(eq(liveEntries.officeId, office.id), eq(liveEntries.entryId, entryId)))
    if (!row) return
    const { contact } = await readFrame(db, office.id)
    return { ...row, document: await withOwnLinks(db, office.id, row.document), contact }
  })
export type Released = NonNullable<Awaited<ReturnType<typeof findReleased>>>
