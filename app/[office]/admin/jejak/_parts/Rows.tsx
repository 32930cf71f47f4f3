import { particulars } from '../../../../../lib/audit/particulars.ts'
import type { AuditRow } from '../../../../../lib/audit/search.ts'
import { deedWords } from '../../../../../lib/audit/words.ts'
import { formatDateTime } from '../../../../../lib/dates.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { entryAddress } from '../../_frame/kindWords.ts'

type RowsProps = { rows: AuditRow[]; zone: Zone; here: number }

/** The deeds as sentences, each with when, from where, and what exactly. */
export const Rows = ({ rows, zone, here }: RowsProps) => (
  <ol className="divide-y divide-line border-y border-line">
    {rows.map(row => (
      <li key={row.id} className="py-3.5">
        <p className="break-words">
          <b className="font-semibold">{row.actorName}</b> {deedWords(row.action)}
          {row.entry && (
            <>
              {' '}
              {row.officeId === here ? (
                <a href={entryAddress(row.entry.kind, row.entry.id)} className="link">
                  {row.entry.title}
                </a>
              ) : (
                <i>{row.entry.title}</i>
              )}
            </>
          )}
          {row.onBehalfOf && <span className="text-ink-2">, atas nama {row.onBehalfOf}</span>}
        </p>
        <p className="text-14 text-ink-2">
          <time dateTime={row.at.toISOString()}>{formatDateTime(row.at, zone)}</time>
          {row.officeId !== here && ` · ${row.officeName}`}
          {row.address && ` · dari ${row.address}`}
          {row.sequence && ` · nomor ${row.sequence}`}
        </p>
        <Particulars row={row} />
      </li>
    ))}
  </ol>
)

const Particulars = ({ row }: { row: AuditRow }) => {
  const pairs = particulars(row.detail)
  if (pairs.length === 0) return null
  return (
    <dl className="mt-1 text-14">
      {pairs.map(([name, value]) => (
        <div key={name} className="flex flex-wrap gap-x-2">
          <dt className="text-ink-2">{name}:</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
