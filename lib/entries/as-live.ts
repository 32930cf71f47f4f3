import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import type { Office } from '../offices/schema.ts'
import { type Beside, readBeside } from './beside.ts'
import { withOwnLinks } from './links.ts'
import type { FieldsOf } from './listed.ts'
import { shownOf, type Written } from './live-row.ts'
import type { LiveEntry } from './one.ts'
import type { PageKind } from './schema.ts'

/** A version to be looked at before it is public, and the correction that would be published with it. */
export type Unseen = Written & { version: { writtenAt: Date }; entry: { correction?: string } }

/**
 * A version as its own page would show it were it published at `now`, with what stands beside it. `db` is a
 * visitor's door, so that links and lists hold what the public can reach and nothing else. `unpublished` while
 * nothing is to be had at its address yet.
 */
export async function readAsLive(
  db: Db,
  office: Office,
  { entry, version }: Unseen,
  now: Date,
): Promise<{ entry: LiveEntry<PageKind>; beside: Beside; unpublished: boolean }> {
  const { fields, ...shown } = shownOf({ entry, version }, office.zone, now)
  const live = await findAlready(db, entry.id)
  const asLive = {
    ...nothingTyped,
    ...shown,
    ...keptOf(live, { entry, version }, now),
    fields: fields as FieldsOf<PageKind>,
    document: await withOwnLinks(db, office.id, version.document),
  }
  const beside = await readBeside(db, office.id, entry.kind, asLive.path, asLive.fields)
  return { entry: asLive, beside, unpublished: live?.path !== asLive.path }
}

const nothingTyped = { category: null, startsAt: null, endsAt: null, validUntil: null }

async function findAlready(db: Db, entryId: string) {
  const [live] = await db
    .select({
      path: liveEntries.path,
      changedAt: liveEntries.changedAt,
      sample: liveEntries.sample,
      corrections: liveEntries.corrections,
    })
    .from(liveEntries)
    .where(eq(liveEntries.entryId, entryId))
  return live
}

// What is public already stays: its corrections, and its date unless this version is newer than what is live.
function keptOf(live: Awaited<ReturnType<typeof findAlready>>, { entry, version }: Unseen, now: Date) {
  const said = entry.correction ? [{ at: now.toISOString(), text: entry.correction }] : []
  if (!live) return { corrections: said }
  return {
    sample: live.sample,
    changedAt: live.changedAt > version.writtenAt ? live.changedAt : now,
    corrections: [...said, ...live.corrections],
  }
}
