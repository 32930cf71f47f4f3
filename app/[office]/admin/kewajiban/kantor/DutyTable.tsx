import type { DutyBelow } from '../../../../../lib/duties/below.ts'
import { dutyName } from '../../../../../lib/duties/words.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'

const columns = [
  { title: 'Kewajiban' },
  { title: 'Paling lambat', className: 'w-44' },
  { title: 'Selesai', end: true, className: 'w-40' },
  { title: 'Terlambat', end: true, className: 'w-32' },
]

type DutyTableProps = { rows: DutyBelow[]; asked?: { dutyId: number; period: string } }

/** Each duty with how far the offices are; its name leads to those that are not done. */
export const DutyTable = ({ rows, asked }: DutyTableProps) => (
  <Table label="Kemajuan tiap kewajiban" columns={columns}>
    {rows.map(row => (
      <Row key={`${row.dutyId} ${row.period}`}>
        <NameCell>
          <a
            href={`/admin/kewajiban/kantor?${new URLSearchParams({ kewajiban: String(row.dutyId), masa: row.period })}#belum`}
            aria-current={asked?.dutyId === row.dutyId && asked.period === row.period ? 'true' : undefined}
            className="-my-2.5 block py-2.5 underline-offset-4 hover:text-accent hover:underline aria-[current]:text-accent"
          >
            {dutyName(row)}
          </a>
        </NameCell>
        <Cell title="Paling lambat">{longDay(row.dueOn, 0)}</Cell>
        <Cell title="Selesai" end>
          {formatNumber(row.done)} dari {formatNumber(row.total)}
          {row.byHand > 0 && <span className="block text-14">{formatNumber(row.byHand)} dengan tangan</span>}
        </Cell>
        <Cell title="Terlambat" end>
          {row.overdue > 0 ? <b className="text-bad">{formatNumber(row.overdue)}</b> : '0'}
        </Cell>
      </Row>
    ))}
  </Table>
)
