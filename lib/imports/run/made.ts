import type { entries, versions } from '../../../db/tables/index.ts'
import type { Written } from '../../checks/schema.ts'
import { categoryOf } from '../../entries/categories.ts'
import { definitionOf } from '../../entries/live-row.ts'
import { storable } from '../../storable.ts'
import { changedOf } from './dates.ts'
import type { Desk } from './desk.ts'
import type { Page } from './pages.ts'

/** A text whose content is ours now. */
export type Ready = Page & { written: Written }
type Entry = typeof entries.$inferSelect
type Version = typeof versions.$inferSelect
/** A text as the entry and version it becomes. */
export type Made = Ready & { entry: Entry; version: Version; number: number }

/** The name by which readers know where a text was before. */
export const originOf = ({ site, about }: Desk) =>
  site || storable(about.title.slice(0, 100)).trim() || 'situs lama'

/** The entry and version that a text becomes: published where the run was signed for that and nothing holds it. */
export function madeOf(desk: Desk, one: Ready, slug: string, number = 1): Made {
  const { id, written, held, coming } = one
  const { kind, title, summary, fields, document } = written
  const { run, officeId, now, zone } = desk
  const publish = run.publish && held === '' && coming.at !== undefined && isOpen(written)
  const changed = coming.at ? changedOf(coming.item, coming.at, zone, now) : now
  const version: Version = {
    id: crypto.randomUUID(),
    officeId,
    entryId: id,
    number,
    title,
    summary,
    fields,
    document,
    writtenBy: run.startedBy,
    writtenByName: '',
    writtenAt: now,
  }
  const entry: Entry = {
    ...bare,
    id,
    officeId,
    kind,
    slug,
    title,
    state: publish ? 'published' : 'draft',
    category: categoryOf(kind, fields),
    latestVersionId: version.id,
    liveVersionId: publish ? version.id : null,
    createdBy: run.startedBy,
    createdAt: now,
    // Among what is written here now, old texts stand where they always stood.
    changedAt: changed,
    // A draft keeps its old date for the day it is published; a page that has one could not be moved any more.
    publishedAt: publish || kind !== 'page' ? (coming.at ?? null) : null,
    importedFrom: originOf(desk),
  }
  return { ...one, entry, version, number: one.number }
}

const isOpen = ({ kind, fields }: Written) => {
  const { open } = definitionOf(kind)
  return !open || open(fields)
}

const bare = {
  lock: 1,
  returnNote: '',
  withdrawnReason: '',
  sample: false,
  submittedAt: null,
  submittedBy: null,
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
}
