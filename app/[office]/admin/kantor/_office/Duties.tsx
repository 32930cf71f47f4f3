import { Check, Clock } from 'lucide-react'
import { formatDate, formatShort, momentOf } from '../../../../../lib/dates.ts'
import type { OwedDuty } from '../../../../../lib/duties/queries.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'

const shownDone = 4

type DutiesProps = { rows: OwedDuty[]; zone: Zone }

const columns = [
  { title: 'Kewajiban' },
  { title: 'Batas', className: 'w-44' },
  { title: 'Keadaan', className: 'w-56' },
]

/** What an office must publish by when: what is open, the longest overdue first, and what it fulfilled last. */
export const Duties = ({ rows: all, zone }: DutiesProps) => {
  const isOpen = ({ doneAt }: OwedDuty) => doneAt === null
  const rows = [...all.filter(isOpen), ...all.filter(duty => !isOpen(duty)).slice(-shownDone)]
  return (
    <section aria-labelledby="kewajiban">
      <SectionHead id="kewajiban" title="Kewajiban" />
      {rows.length === 0 && <p className="text-ink-2">Belum ada kewajiban yang berjalan.</p>}
      {rows.length > 0 && (
        <Table label="Kewajiban" columns={columns}>
          {rows.map(duty => (
            <Row key={`${duty.dutyId} ${duty.period}`}>
              <NameCell>
                <span className="font-normal">{duty.name}</span>
              </NameCell>
              <Cell title="Batas">{formatDate(momentOf(duty.dueOn, zone)!, zone)}</Cell>
              <Cell title="Keadaan">
                <Standing duty={duty} zone={zone} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  )
}

function Standing({ duty, zone }: { duty: OwedDuty; zone: Zone }) {
  const now = new Date()
  if (duty.doneAt)
    return (
      <Badge look="ok" icon={Check}>
        {duty.handAt ? 'Ditandai' : 'Terbit'} {formatShort(duty.doneAt, zone, now)}
      </Badge>
    )
  const days = daysUntil(duty.dueOn, zone, now)
  return (
    <Badge look={days < 0 ? 'bad' : days <= 30 ? 'warn' : 'neutral'} icon={Clock}>
      {days < 0
        ? `Lewat ${formatNumber(-days)} hari`
        : days === 0
          ? 'Hari ini'
          : `${formatNumber(days)} hari lagi`}
    </Badge>
  )
}

const daysUntil = (day: string, zone: Zone, now: Date) =>
  Math.floor((momentOf(day, zone)!.getTime() - now.getTime()) / 86_400_000) + 1
