import { and, eq, inArray, like, or } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { cards, entries, liveEntries, mediaUses, tombstones, versions } from '../../db/tables/index.ts'
import { categoryOf } from '../entries/categories.ts'
import { definitionOf, mediaOf } from '../entries/live-row.ts'
import type { Kind } from '../entries/schema.ts'
import { slugOf } from '../entries/slug.ts'
import type { Office } from '../offices/schema.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { type Origin, readOrigin, withOwnMedia } from './origin.ts'
import type { Placeable } from './placeable.ts'
import { takeMedia } from './take-media.ts'

type Spread = { id: string; entry: Placeable }

// A statement takes 65,535 parameters, and a message to the database should stay small.
const atOnce = 100

/**
 * Makes what was placed as a copy a draft of each receiver, written by whoever placed it: so a person of the office
 * who agrees is the second pair of eyes. The cards know the draft, and what it was taken from.
 */
export async function spreadCopies(db: Db, actor: Actor, { id, entry }: Spread, receivers: Office[]) {
  const origin = await readOrigin(entry.officeId, entry.entryId)
  if (!origin) throw new Refusal('Naskah ini baru saja ditarik dari situs.', { status: 409 })
  for (let at = 0; at < receivers.length; at += atOnce)
    await spread(
      db,
      actor,
      { id, origin },
      receivers.slice(at, at + atOnce).map(office => office.id),
    )
}

async function spread(
  db: Db,
  actor: Actor,
  { id, origin }: { id: string; origin: Origin },
  offices: number[],
) {
  const { kind } = origin
  const own = await takeMedia(db, actor, origin, offices)
  const slugs = await freeSlugs(db, kind, slugOf(origin.content.title), offices)
  const made = offices.map(officeId => ({
    officeId,
    entryId: crypto.randomUUID(),
    versionId: crypto.randomUUID(),
    content: withOwnMedia(origin.content, own.get(officeId)!),
  }))
  await db.insert(entries).values(
    made.map(({ officeId, entryId, versionId, content }) => ({
      id: entryId,
      officeId,
      kind,
      slug: slugs.get(officeId)!,
      title: content.title,
      category: categoryOf(kind, content.fields),
      latestVersionId: versionId,
      createdBy: actor.personId,
    })),
  )
  await db.insert(versions).values(
    made.map(({ officeId, entryId, versionId, content }) => ({
      ...content,
      id: versionId,
      officeId,
      entryId,
      number: 1,
      writtenBy: actor.personId,
    })),
  )
  const uses = made.flatMap(({ officeId, entryId, content }) =>
    mediaOf(kind, content).map(mediaId => ({ officeId, mediaId, entryId, live: false })),
  )
  if (uses.length) await db.insert(mediaUses).values(uses)
  for (const { officeId, entryId, content } of made)
    await db
      .update(cards)
      .set({ copyId: entryId, takenVersionId: origin.versionId, base: content })
      .where(and(eq(cards.placementId, id), eq(cards.officeId, officeId)))
}

/** `wanted` as an address free in each office, with a number behind it where it is not. */
async function freeSlugs(db: Db, kind: Kind, wanted: string, offices: number[]) {
  const { path } = definitionOf(kind)
  const begins = `${path(wanted)}%`
  const drafts = await db
    .select({ officeId: entries.officeId, slug: entries.slug })
    .from(entries)
    .where(
      and(
        inArray(entries.officeId, offices),
        eq(entries.kind, kind),
        or(eq(entries.slug, wanted), like(entries.slug, `${wanted}-%`)),
      ),
    )
  const [live, gone] = [
    await db
      .select({ officeId: liveEntries.officeId, path: liveEntries.path })
      .from(liveEntries)
      .where(and(inArray(liveEntries.officeId, offices), like(liveEntries.path, begins))),
    await db
      .select({ officeId: tombstones.officeId, path: tombstones.path })
      .from(tombstones)
      .where(and(inArray(tombstones.officeId, offices), like(tombstones.path, begins))),
  ]
  const paths = [...drafts.map(({ officeId, slug }) => ({ officeId, path: path(slug) })), ...live, ...gone]
  const taken = new Set(paths.map(one => `${one.officeId}${one.path}`))
  return new Map(
    offices.map(officeId => {
      let slug = wanted
      for (let n = 2; taken.has(`${officeId}${path(slug)}`); n++) slug = `${wanted}-${n}`
      return [officeId, slug]
    }),
  )
}
