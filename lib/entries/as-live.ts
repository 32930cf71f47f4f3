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
 * visitor's door, so that links and lists hold what the public can reach and nothing else.
 */
export async function readAsLive(
  db: Db,
  office: Office,
  { entry, version }: Unseen,
  now: Date,
): Promise<{ entry: LiveEntry<PageKind>; beside: Beside }> {
  const { fields, ...shown } = shownOf({ entry, version }, office.zone, now)
  const asLive = {
    ...nothingTyped,
    ...shown,
    ...(await already(db, { entry, version }, now)),
    fields: fields as FieldsOf<PageKind>,
    document: await withOwnLinks(db, office.id, version.document),
  }
  return { entry: asLive, beside: await readBeside(db, office.id, entry.kind, asLive.path, asLive.fields) }
}

const nothingTyped = { category: null, startsAt: null, endsAt: null, validUntil: null }

// What is public already stays: its corrections, and its date unless this version is newer than what is live.
async function already(db: Db, { entry, version }: Unseen, now: Date) {
  const [live] = await db
    .select({
      changedAt: liveEntries.changedAt,
      sample: liveEntries.sample,
      corrections: liveEntries.corrections,
    })
    .from(liveEntries)
    .where(eq(liveEntries.entryId, entry.id))
  const said = entry.correction ? [{ at: now.toISOString(), text: entry.correction }] : []
  if (!live) return { corrections: said }
  return {
    sample: live.sample,
    changedAt: live.changedAt > version.writtenAt ? live.changedAt : now,
    corrections: [...said, ...live.corrections],
  }
}
