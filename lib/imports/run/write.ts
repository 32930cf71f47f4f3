import { eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import {
  auditEvents,
  entries,
  imported,
  liveEntries,
  mediaUses,
  offices,
  versions,
} from '../../../db/tables/index.ts'
import { liveRowOf, mediaOf } from '../../entries/live-row.ts'
import { storable } from '../../storable.ts'
import type { ItemState } from '../schema.ts'
import type { Run } from './claim.ts'
import type { Desk } from './desk.ts'
import { entriesThere } from './found.ts'
import { digestOf } from './keys.ts'
import { type Made, madeOf, type Ready } from './made.ts'
import { freeSlugs, type Wanting } from './slugs.ts'

/** An item that did not come in after all. */
export type Turned = {
  number: number
  state: Extract<ItemState, 'dropped' | 'refused' | 'skipped'>
  reason: string
}

/**
 * Writes texts as entries of the office, many in each statement, so that its generation is raised once. What nothing
 * speaks against is published with its old date where the run was signed for that. Returns how many were made.
 */
export async function writeBatch(db: Db, desk: Desk, ready: Ready[], turned: Turned[]): Promise<number> {
  const there = new Map(
    (
      await entriesThere(
        db,
        ready.map(({ id }) => id),
      )
    ).map(entry => [entry.id, entry]),
  )
  const isBack = ({ id }: Ready) => there.get(id)?.state === 'trashed' && there.get(id)?.importedFrom !== ''
  const fresh = ready.filter(({ id }) => !there.has(id))
  const back = ready.filter(isBack)
  const known = ready.filter(one => there.has(one.id) && !isBack(one))
  const made = await entriesOf(db, desk, fresh)
  if (made.length) await db.insert(entries).values(made.map(({ entry }) => entry))
  for (const one of back) made.push(await revive(db, desk, one))
  if (made.length) await keepMade(db, desk, made)
  const skipped = known.map(
    ({ number }): Turned => ({ number, state: 'skipped', reason: 'Sudah ada di situs ini.' }),
  )
  await noteItems(db, desk.run, made, [...turned, ...skipped])
  if (made.length) await noteAudit(db, desk.run, made)
  return made.length
}

async function entriesOf(db: Db, desk: Desk, fresh: Ready[]): Promise<Made[]> {
  if (fresh.length === 0) return []
  const slugs = await freeSlugs(db, desk.officeId, await wantingOf(db, fresh))
  return fresh.map(one => madeOf(desk, one, slugs.get(one.id)!))
}

async function wantingOf(db: Db, ready: Ready[]): Promise<Wanting[]> {
  const parents = await slugsOf(
    db,
    ready.flatMap(({ coming }) => coming.parentId ?? []),
  )
  return ready.map(({ id, written: { kind, title }, coming }) => ({
    id,
    kind,
    title,
    below: coming.parentId && parents.get(coming.parentId),
  }))
}

async function slugsOf(db: Db, ids: string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const rows = await db
    .select({ id: entries.id, slug: entries.slug })
    .from(entries)
    .where(inArray(entries.id, ids))
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}

// What was rolled back lies in the trash under the same id: it comes back with a version of its own.
async function revive(db: Db, desk: Desk, one: Ready): Promise<Made> {
  const [old] = await db.select().from(entries).where(eq(entries.id, one.id))
  const number = (await db.$count(versions, eq(versions.entryId, one.id))) + 1
  const made = madeOf(desk, one, await slugAgain(db, desk, one, old!), number)
  const { id: _, createdAt: __, createdBy: ___, ...changes } = made.entry
  const entry = { ...made.entry, lock: old!.lock + 1 }
  await db
    .update(entries)
    .set({ ...changes, lock: entry.lock })
    .where(eq(entries.id, one.id))
  await db.delete(mediaUses).where(eq(mediaUses.entryId, one.id))
  return { ...made, entry }
}

// The address it had, unless it comes as another kind or below another page now.
async function slugAgain(db: Db, { officeId }: Desk, one: Ready, { kind, slug }: Made['entry']) {
  const [wanting] = await wantingOf(db, [one])
  const { below = '' } = wanting!
  const above = slug.slice(0, Math.max(0, slug.lastIndexOf('/')))
  if (kind === wanting!.kind && above === below) return slug
  return (await freeSlugs(db, officeId, [wanting!])).get(one.id)!
}

async function keepMade(db: Db, desk: Desk, made: Made[]) {
  await db.insert(versions).values(made.map(({ version }) => version))
  const uses = made.flatMap(one => usesOf(one))
  if (uses.length) await db.insert(mediaUses).values(uses).onConflictDoNothing()
  await keepKeys(db, desk, made)
  // Last, for it locks the office's generation until the end of the transaction.
  const live = made.filter(({ entry }) => entry.state === 'published')
  if (live.length)
    await db.insert(liveEntries).values(live.map(({ entry, version }) => rowOf(desk, entry, version)))
}

const rowOf = ({ zone }: Desk, entry: Made['entry'], version: Made['version']) =>
  liveRowOf(entry, version, zone, entry.changedAt)

function usesOf({ entry, version }: Made) {
  const { officeId, id: entryId, kind } = entry
  const live = entry.state === 'published' ? [false, true] : [false]
  return mediaOf(kind, version).flatMap(mediaId => live.map(live => ({ officeId, mediaId, entryId, live })))
}

async function keepKeys(db: Db, { officeId, run }: Desk, made: Made[]) {
  const rows = made.map(({ key, id, entry, coming }) => ({
    officeId,
    key,
    runId: run.id,
    entryId: id,
    digest: digestOf(coming.item),
    lock: entry.lock,
    original: storable(coming.item.html),
    published: coming.at ?? null,
  }))
  await db
    .insert(imported)
    .values(rows)
    .onConflictDoUpdate({
      target: [imported.officeId, imported.key],
      set: {
        runId: sql`excluded.run_id`,
        entryId: sql`excluded.entry_id`,
        digest: sql`excluded.digest`,
        lock: sql`excluded.lock`,
        original: sql`excluded.original`,
        published: sql`excluded.published`,
        importedAt: sql`now()`,
      },
    })
}

async function noteItems(db: Db, { id }: Run, made: Made[], turned: Turned[]) {
  const rows = [
    ...made.map(one => ({
      number: one.number,
      state: 'created',
      reason: '',
      entry: one.id,
      kind: one.entry.kind,
    })),
    ...turned.map(one => ({ ...one, entry: null, kind: null })),
  ]
  if (rows.length === 0) return
  const column = <K extends keyof (typeof rows)[number]>(name: K) => sql.param(rows.map(row => row[name]))
  await db.execute(sql`
    update import_items set state = given.state, reason = given.reason,
      entry_id = coalesce(given.entry, entry_id), kind = coalesce(given.kind, import_items.kind)
    from unnest(${column('number')}::int[], ${column('state')}::text[], ${column('reason')}::text[],
      ${column('entry')}::uuid[], ${column('kind')}::text[]) as given(number, state, reason, entry, kind)
    where run_id = ${id} and import_items.number = given.number`)
}

async function noteAudit(db: Db, run: Run, made: Made[]) {
  const published = made.filter(({ entry }) => entry.state === 'published').length
  await db.insert(auditEvents).values({
    officeId: run.officeId,
    institutionId: sql`(select institution_id from ${offices} where ${offices.id} = ${run.officeId})`,
    actorId: run.startedBy,
    actorName: run.startedByName,
    action: 'import.bring',
    subject: run.id,
    detail: { name: run.name, entries: made.length, published },
  })
}
