import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'

/** What is wrong with an office's chain, at its first wrong row. */
export type Break = {
  officeId: number
  /** The place in the chain, from 1. */
  sequence: number
  kind: 'altered' | 'removed' | 'unchained' | 'rewritten'
  sentence: string
}

type Row = { id: string; sequence: string; hash: string; payload: string }

const rowsAtOnce = 5000

/** Reads an office's chain from its beginning and names the first row that was altered, removed or moved. */
export async function checkChain(
  db: Db,
  officeId: number,
): Promise<{ rows: number; broken?: Break; at: Map<number, string> }> {
  const hashes = new Map<number, string>()
  let previous = ''
  let sequence = 0
  for (;;) {
    const rows = await readRows(db, officeId, sequence)
    for (const row of rows) {
      const expected = sequence + 1
      if (Number(row.sequence) !== expected)
        return { rows: sequence, at: hashes, broken: broken(officeId, expected, 'removed') }
      if (hashOf(previous, row.payload) !== row.hash)
        return { rows: sequence, at: hashes, broken: broken(officeId, expected, 'altered') }
      previous = row.hash
      sequence = expected
      hashes.set(sequence, row.hash)
    }
    if (rows.length < rowsAtOnce) break
  }
  const end = await checkEnd(db, officeId, sequence, previous)
  return { rows: sequence, at: hashes, broken: end && broken(officeId, sequence + 1, end) }
}

const readRows = async (db: Db, officeId: number, after: number): Promise<Row[]> =>
  (
    await db.execute<Row>(sql`
      select id, sequence, hash, app.audit_payload(audit_events) as payload from audit_events
      where office_id = ${officeId} and sequence > ${after} order by sequence limit ${rowsAtOnce}`)
  ).rows

// The head says how long the chain is; a row without a place came in past the trigger.
async function checkEnd(db: Db, officeId: number, sequence: number, hash: string) {
  const { rows } = await db.execute<{ sequence: string; hash: string; open: string }>(sql`
    select coalesce(max(sequence), 0) as sequence, coalesce(max(hash), '') as hash,
      (select count(*) from audit_events where office_id = ${officeId} and hash is null) as open
    from audit_heads where office_id = ${officeId}`)
  const head = rows[0]!
  if (Number(head.open) > 0) return 'unchained' as const
  return Number(head.sequence) === sequence && head.hash === hash ? undefined : ('removed' as const)
}

/** The hash that ties a row to the one before it (SHA-256, hexadecimal). */
export const hashOf = (previous: string, payload: string) =>
  createHash('sha256')
    .update(previous + payload)
    .digest('hex')

const sentences = {
  altered: 'isinya tidak lagi seperti saat dicatat, atau urutannya ditukar',
  removed: 'hilang dari catatan',
  unchained: 'ada catatan yang masuk tanpa melalui rantai',
  rewritten: 'rantai ditulis ulang: tidak cocok dengan yang disimpan di luar basis data',
}

/** A break in words. */
export const broken = (officeId: number, sequence: number, kind: Break['kind']): Break => ({
  officeId,
  sequence,
  kind,
  sentence: `catatan nomor ${sequence} ${sentences[kind]}`,
})
