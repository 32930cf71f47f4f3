import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { readAnchors } from '../../audit/anchors.ts'
import type { Office } from '../../offices/schema.ts'
import { inPages } from './pages.ts'

const atOnce = 1000
const address = /[^\s@"<>]+@[^\s@"<>]+\.[a-z]{2,}/gi

type Row = {
  sequence: string
  hash: string
  payload: string
  at: string
  actorName: string
  action: string
  subject: string
  onBehalfOf: string
}

/**
 * The office's log in the order of its chain. Where a row names an e-mail address its text is left out: its hash
 * stays, so that the chain after it can still be checked.
 */
export async function* listAudit(db: Db, officeId: number) {
  const rows = inPages<Row>(atOnce, after => readRows(db, officeId, Number(after?.sequence ?? 0)))
  for await (const { sequence, hash, payload, at, ...words } of rows)
    yield {
      sequence: Number(sequence),
      hash,
      payload: payload.search(address) < 0 ? payload : null,
      at: new Date(at).toISOString(),
      ...words,
      subject: words.subject.replace(address, '…'),
      actorName: words.actorName.replace(address, '…'),
      onBehalfOf: words.onBehalfOf.replace(address, '…'),
    }
}

const readRows = async (db: Db, officeId: number, after: number) =>
  (
    await db.execute<Row>(sql`
      select sequence, hash, app.audit_payload(audit_events) as payload, at, actor_name as "actorName", action, subject,
        on_behalf_of as "onBehalfOf"
      from audit_events where office_id = ${officeId} and sequence > ${after} order by sequence limit ${atOnce}`)
  ).rows

/** Where the office's chain stood each hour, as kept outside the database. */
export const listAnchors = ({ institution, id }: Office) =>
  readAnchors(institution).flatMap(({ at, heads }) =>
    heads.filter(([officeId]) => officeId === id).map(([, sequence, hash]) => ({ at, sequence, hash })),
  )
