import type { listOfficeAudit } from '../../../../../lib/audit/queries.ts'
import { deedWords } from '../../../../../lib/audit/words.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { formatAgo } from '../../_frame/when.ts'
import { Panel } from './Panel.tsx'

type AuditRow = Awaited<ReturnType<typeof listOfficeAudit>>[number]

/** What was done in and to an office, newest first. */
export const History = ({ rows, zone }: { rows: AuditRow[]; zone: Zone }) => {
  const now = new Date()
  return (
    <Panel id="riwayat" title="Riwayat">
      {rows.length === 0 && <p className="pt-2 text-ink-2">Belum ada yang tercatat.</p>}
      <ol className="mt-3 divide-y divide-line">
        {rows.map(row => (
          <li key={row.id} className="py-3 text-16 last:pb-0">
            <p>
              <b className="font-semibold">{row.actorName}</b> {deedWords(row.action)}
              <span className="text-ink-2">{particularsOf(row)}</span>
            </p>
            <p className="text-14 text-ink-2">
              <time dateTime={row.at.toISOString()}>{formatAgo(row.at, zone, now)}</time>
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function particularsOf({ action, detail }: AuditRow) {
  if (action === 'person.create') return ` ${String(detail.name)}`
  const said = detail.reason ?? detail.note
  return said ? `: “${String(said)}”` : ''
}
