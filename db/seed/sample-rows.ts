import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { categoryOf } from '../../lib/entries/categories.ts'
import type { KindDefinition } from '../../lib/entries/kind.ts'
import { definitionOf, liveRowOf, mediaOf } from '../../lib/entries/live-row.ts'
import type { Kind } from '../../lib/entries/schema.ts'
import type { OfferedFile } from '../../lib/media/file.ts'
import type { Picture } from '../../lib/media/picture.ts'
import type { PreparedFile } from '../../lib/media/prepare-file.ts'
import type { Zone } from '../../lib/offices/schema.ts'
import { parseDocument } from '../../lib/richtext/parse.ts'
import type { entries, liveEntries, media, mediaUses, versions } from '../tables/index.ts'
import type { StoredPicture } from './pictures.ts'

/** Everything an office's sample content adds to the database. */
export type SampleRows = {
  media: (typeof media.$inferInsert)[]
  entries: (typeof entries.$inferSelect)[]
  versions: (typeof versions.$inferSelect)[]
  live: (typeof liveEntries.$inferInsert)[]
  uses: (typeof mediaUses.$inferInsert)[]
}

/** One sample as its kind's fields say it; `state` is published unless said. */
export type Sample = {
  /** Given where another sample names it. */
  id?: string
  kind: Kind
  slug: string
  title: string
  summary: string
  fields: z.input<KindDefinition['fields']>
  document: unknown
  at: Date
  state?: 'draft' | 'submitted' | 'returned'
  returnNote?: string
}

export const noRows = (): SampleRows => ({ media: [], entries: [], versions: [], live: [], uses: [] })

/** Adds a sample to an office's rows as if its writer had written it once; returns the entry's id. */
export function addSample(
  rows: SampleRows,
  office: { id: number; zone: Zone },
  writer: number | null,
  sample: Sample,
): string {
  const { kind, slug, title, summary, at, state = 'published', returnNote = '' } = sample
  const officeId = office.id
  const fields = definitionOf(kind).fields.parse(sample.fields) as Record<string, unknown>
  const version: SampleRows['versions'][number] = {
    id: randomUUID(),
    officeId,
    entryId: sample.id ?? randomUUID(),
    number: 1,
    title,
    summary,
    fields,
    document: parseDocument(sample.document),
    writtenBy: writer,
    writtenByName: '',
    writtenAt: at,
  }
  const published = state === 'published'
  const open = published && (definitionOf(kind).open?.(fields) ?? true)
  const entry: SampleRows['entries'][number] = {
    id: version.entryId,
    officeId,
    kind,
    state,
    slug,
    title,
    category: categoryOf(kind, version.fields),
    lock: 1,
    latestVersionId: version.id,
    liveVersionId: published ? version.id : null,
    returnNote,
    withdrawnReason: '',
    sample: true,
    createdBy: writer,
    createdAt: at,
    changedAt: at,
    submittedAt: state === 'draft' ? null : at,
    submittedBy: state === 'draft' ? null : writer,
    publishedAt: published ? at : null,
    scheduledAt: null,
    unpublishAt: null,
    trashedAt: null,
    reviewBy: null,
    reviewedAt: null,
    confirmedAt: null,
    overrideReason: '',
    correction: '',
    justification: null,
    gated: false,
    importedFrom: '',
  }
  rows.entries.push(entry)
  rows.versions.push(version)
  if (open) rows.live.push(liveRowOf(entry, version, office.zone, at))
  for (const mediaId of mediaOf(kind, version))
    for (const live of open ? [false, true] : [false])
      rows.uses.push({ officeId, mediaId, entryId: entry.id, live })
  return entry.id
}

/** A drawing as a medium of this office, added once; `words` are what stands beside it here. */
export function addPicture(
  rows: SampleRows,
  officeId: number,
  { hash, name, width, height, size, variants }: StoredPicture,
  words: Pick<Picture, 'alt' | 'caption' | 'credit'>,
): Picture {
  let medium = rows.media.find(row => row.officeId === officeId && row.hash === hash)
  if (!medium) {
    medium = { id: randomUUID(), officeId, hash, name, width, height, size, variants, ...words }
    rows.media.push(medium)
  }
  return { mediaId: medium.id!, hash, width, height, decorative: false, ...words }
}

/** A file as a medium of this office, added once. */
export function addFile(rows: SampleRows, officeId: number, file: PreparedFile): OfferedFile {
  let medium = rows.media.find(row => row.officeId === officeId && row.hash === file.hash)
  if (!medium) {
    medium = { id: randomUUID(), officeId, kind: 'file', width: 0, height: 0, variants: [], ...file }
    rows.media.push(medium)
  }
  return { mediaId: medium.id!, ...file }
}
