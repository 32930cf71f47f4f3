import { BadgeCheck, Clock, History } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatDate } from '../../../../lib/dates.ts'
import { confirmEntry } from '../../../../lib/entries/actions.ts'
import type { Reminder } from '../../../../lib/entries/reminders.ts'
import { kinds } from '../../../../lib/entries/schema.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Badge } from '../../../_ui/Badge.tsx'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { DeedForm } from './DeedForm.tsx'
import { writable } from './FrozenNotice.tsx'
import { entryAddress } from './kindWords.ts'

type RemindersProps = { stale: Reminder[]; expiring: Reminder[]; office: Office }

/** What on the site is to be looked at again; nothing while all is well. */
export function Reminders({ stale, expiring, office }: RemindersProps) {
  if (stale.length + expiring.length === 0) return null
  return (
    <section aria-labelledby="perlu-ditinjau" className="pt-10">
      <h2 id="perlu-ditinjau" className="pb-3 text-22">
        Perlu dilihat lagi
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {expiring.map(row => (
          <Line key={row.id} row={row}>
            <Badge look="warn" icon={Clock}>
              Berakhir {row.validUntil && formatDate(row.validUntil, office.zone)}
            </Badge>
          </Line>
        ))}
        {stale.map(row => (
          <Line key={row.id} row={row} confirm={writable(office)}>
            <Badge look="neutral" icon={History}>
              Terakhir diperiksa {formatDate(row.confirmedAt ?? row.changedAt, office.zone)}
            </Badge>
          </Line>
        ))}
      </ul>
    </section>
  )
}

const Line = ({ row, confirm, children }: { row: Reminder; confirm?: boolean; children: ReactNode }) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
    <div className="min-w-0 flex-1 basis-64">
      {children}
      <p className="mt-2 font-semibold">{row.title}</p>
      <p className="text-14 text-ink-2">{kinds[row.kind].label}</p>
    </div>
    <div className="flex flex-wrap gap-3">
      <LinkButton href={entryAddress(row.kind, row.id)}>
        Buka
        <span className="sr-only"> {row.title}</span>
      </LinkButton>
      {confirm && (
        <DeedForm
          action={confirmEntry}
          subject={{ id: row.id, lock: row.lock, from: 'beranda' }}
          look="secondary"
        >
          <Icon of={BadgeCheck} />
          Masih benar
        </DeedForm>
      )}
    </div>
  </li>
)
