import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { oldAddresses } from '../../db/tables/index.ts'
import { hostOf, normalAddress } from './normal.ts'
import type { OldOutcome } from './schema.ts'

/** An old address and what it leads to. */
export type OldAddressRow = {
  /** Whole or from the root, as the old site wrote it; brought into its normal form here. */
  address: string
  /** Where the address does not say it. */
  host?: string
  outcome: OldOutcome
  entryId?: string | null
  mediaId?: string | null
  /** Of "target": a path of this site, or a whole address. */
  target?: string | null
  /** Of "gone": told to whoever asks. */
  reason?: string
  title?: string
  /** The run that brings it; none where a person says so, and that no run changes. */
  runId?: string | null
}

/**
 * Keeps old addresses of an office, many in one statement. What is known already takes the new meaning, except that
 * nothing settled becomes unsettled again and no run changes what a person decided. Of two rows for one address the
 * last settled one counts. Returns how many were kept; an address that is none is passed over.
 */
export async function keepOldAddresses(db: Db, officeId: number, rows: OldAddressRow[]): Promise<number> {
  const kept = [...byAddress(rows).values()]
  for (let from = 0; from < kept.length; from += atOnce)
    await upsert(db, officeId, kept.slice(from, from + atOnce))
  return kept.length
}

/** Forgets the addresses a run brought, when it is rolled back. Returns how many. */
export async function forgetOldAddresses(db: Db, officeId: number, runId: string): Promise<number> {
  const gone = await db
    .delete(oldAddresses)
    .where(and(eq(oldAddresses.officeId, officeId), eq(oldAddresses.runId, runId)))
  return gone.rowCount ?? 0
}

const atOnce = 5000
type Kept = OldAddressRow & { host: string }

function byAddress(rows: OldAddressRow[]) {
  const kept = new Map<string, Kept>()
  for (const row of rows) {
    const normal = normalAddress(row.address)
    if (!normal) continue
    const host = normal.host || hostOf(row.host ?? '')
    const key = `${host} ${normal.address}`
    if (row.outcome === 'unsettled' && kept.has(key)) continue
    kept.set(key, { ...row, host, address: normal.address })
  }
  return kept
}

// What an earlier run said and a later one says again stays the earlier one's: taking back the later must not lose it.
const same = sql`((known.outcome, known.entry_id, known.media_id, known.target, known.reason)
  is not distinct from (excluded.outcome, excluded.entry_id, excluded.media_id, excluded.target, excluded.reason))`

async function upsert(db: Db, officeId: number, rows: Kept[]) {
  const texts = (of: (row: Kept) => string | null | undefined) => sql.param(rows.map(row => of(row) ?? null))
  await db.execute(sql`
    insert into old_addresses as known
      (office_id, host, address, outcome, entry_id, media_id, target, reason, title, run_id)
    select ${officeId}, * from unnest(${texts(row => row.host)}::text[], ${texts(row => row.address)}::text[],
      ${texts(row => row.outcome)}::text[], ${texts(row => row.entryId)}::uuid[],
      ${texts(row => row.mediaId)}::uuid[], ${texts(row => row.target)}::text[],
      ${texts(row => row.reason ?? '')}::text[], ${texts(row => row.title ?? '')}::text[],
      ${texts(row => row.runId)}::uuid[])
    on conflict (office_id, address, host) do update set outcome = excluded.outcome, entry_id = excluded.entry_id,
      media_id = excluded.media_id, target = excluded.target, reason = excluded.reason, title = excluded.title,
      run_id = case when ${same} then known.run_id else excluded.run_id end,
      asked_at = case when ${same} then known.asked_at end, status = case when ${same} then known.status end
    where (known.outcome = 'unsettled' or excluded.outcome <> 'unsettled')
      and (excluded.run_id is null or known.run_id is not null or known.outcome = 'unsettled')
      and (not ${same} or known.title <> excluded.title)`)
}
