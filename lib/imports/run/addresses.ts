import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import { type Db, system } from '../../../db/doors.ts'
import { importAddresses, imported, importItems } from '../../../db/tables/index.ts'
import { keepOldAddresses, type OldAddressRow } from '../../old-addresses/keep.ts'
import type { Run } from './claim.ts'
import { likeOf } from './lists.ts'
import { isDangerous } from './weigh.ts'

const atOnce = 2000

/** Settles what every old address of a run leads to now: entry, file, nothing any more, or nothing yet. */
export async function settleAddresses(run: Pick<Run, 'id' | 'officeId'>) {
  for (let after = ''; ; ) {
    const last = await system('imports', db => settleSome(db, run, after))
    if (last === undefined) return
    after = last
  }
}

async function settleSome(db: Db, { id, officeId }: Pick<Run, 'id' | 'officeId'>, after: string) {
  const rows = await db
    .select({
      place: importAddresses.address,
      key: importItems.key,
      type: importItems.type,
      state: importItems.state,
      kind: importItems.kind,
      title: importItems.title,
      reason: importItems.reason,
      entryId: importItems.entryId,
      mediaId: imported.mediaId,
    })
    .from(importAddresses)
    .innerJoin(importItems, and(eq(importItems.runId, id), eq(importItems.number, importAddresses.number)))
    .leftJoin(imported, and(eq(imported.officeId, officeId), eq(imported.key, importItems.key)))
    .where(and(eq(importAddresses.runId, id), gt(importAddresses.address, after)))
    .orderBy(asc(importAddresses.address))
    .limit(atOnce)
  await keepOldAddresses(
    db,
    officeId,
    rows.map(row => ({ ...outcomeOf(row), ...addressOf(row.place), runId: id })),
  )
  return rows.at(-1)?.place
}

// "kpu-kedirikab.go.id/2021/x": what has no host begins with its path.
function addressOf(place: string) {
  const slash = place.indexOf('/')
  return { host: place.slice(0, slash), address: place.slice(slash) }
}

type Settled = Pick<
  typeof importItems.$inferSelect,
  'key' | 'type' | 'state' | 'kind' | 'title' | 'reason' | 'entryId'
> & {
  mediaId: string | null
}

function outcomeOf(item: Settled): Omit<OldAddressRow, 'address'> {
  const { key, type, state, kind, title, entryId, mediaId } = item
  if (kind === 'medium' && mediaId) return { outcome: 'medium', mediaId, title }
  if (kind === 'medium' && isDangerous(title)) return { outcome: 'gone', reason: hostileReason, title }
  if (kind === 'medium') return { outcome: 'unsettled', title }
  const like = state === 'dropped' ? likeOf(type) : undefined
  if (like) return like.outcome(key, title)
  if (state === 'quarantined') return { outcome: 'gone', reason: spamReason }
  const isHere = state === 'created' || state === 'skipped'
  return isHere && entryId ? { outcome: 'entry', entryId, title } : { outcome: 'unsettled', title }
}

const hostileReason = 'Berkas ini tidak dipindahkan dari situs lama kami.'

/** Told to whoever asks for what somebody put into the old site. */
export const spamReason = 'Halaman ini disusupkan orang lain ke situs lama kami, jadi tidak dipindahkan.'

/** Says anew what the addresses of these items lead to. */
export async function settleItems(
  db: Db,
  run: Pick<Run, 'id' | 'officeId'>,
  numbers: number[],
  row: Omit<OldAddressRow, 'address'>,
) {
  for (let from = 0; from < numbers.length; from += atOnce) {
    const some = inArray(importAddresses.number, numbers.slice(from, from + atOnce))
    const rows = await db
      .select({ place: importAddresses.address })
      .from(importAddresses)
      .where(and(eq(importAddresses.runId, run.id), some))
    await keepOldAddresses(
      db,
      run.officeId,
      rows.map(({ place }) => ({ ...row, ...addressOf(place), runId: run.id })),
    )
  }
}

/** Forgets where the addresses led that a run gave to these entries, and with none, whatever it said of the rest. */
export const unsettle = (db: Db, run: Pick<Run, 'id' | 'officeId'>, entryIds?: string[]) =>
  db.execute(sql`
    delete from old_addresses where office_id = ${run.officeId} and run_id = ${run.id}
      and ${entryIds ? sql`entry_id = any(${sql.param(entryIds)}::uuid[])` : sql`outcome in ('gone', 'unsettled')`}`)
