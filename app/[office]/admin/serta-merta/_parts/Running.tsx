import { CircleCheck, Clock } from 'lucide-react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { endUrgent } from '../../../../../lib/urgent/actions.ts'
import type { ListedUrgent } from '../../../../../lib/urgent/queries.ts'
import { levels } from '../../../../../lib/urgent/schema.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'

type RowsProps = { rows: ListedUrgent[]; office: Office }

/** What stands on the sites now, each with the way to end it. */
export const Running = ({ rows, office }: RowsProps) =>
  rows.length > 0 && (
    <section aria-labelledby="berjalan" className="pb-12">
      <h2 id="berjalan" className="pb-3 text-22">
        Sedang tampil
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 py-5">
            <div className="min-w-0 flex-1 basis-80">
              <Badge look="warn" icon={Clock}>
                {levels[row.level][0]}, sampai {formatDateTime(row.endsAt, office.zone)}
              </Badge>
              <p className="mt-2.5 max-w-measure text-17">{row.words}</p>
              <p className="mt-1 text-14 text-ink-2">
                {row.officeId !== office.id && `${row.officeName}, `}
                {row.issuedByName}, sejak {formatDateTime(row.startsAt, office.zone)}
              </p>
            </div>
            <DeedForm action={endUrgent} subject={{ id: row.id }} look="danger">
              Turunkan sekarang
            </DeedForm>
          </li>
        ))}
      </ul>
    </section>
  )

/** What stood there before. */
export const PastUrgent = ({ rows, office }: RowsProps) =>
  rows.length > 0 && (
    <Disclosure label={`Yang sudah berakhir (${rows.length})`}>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.id} className="py-4">
            <Badge look="neutral" icon={CircleCheck}>
              {levels[row.level][0]}
            </Badge>
            <p className="mt-2 max-w-measure">{row.words}</p>
            <p className="text-14 text-ink-2">
              {row.officeId !== office.id && `${row.officeName}, `}
              {formatDateTime(row.startsAt, office.zone)} sampai{' '}
              {formatDateTime(row.endedAt ?? row.endsAt, office.zone)}
              {row.endedByName && `, diturunkan ${row.endedByName}`}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
