import type { OfficeBehind } from '../../../../../lib/duties/below.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'

const columns = [
  { title: 'Kantor' },
  { title: 'Paling lama', className: 'w-44' },
  { title: 'Terlambat', end: true, className: 'w-32' },
  { title: 'Jatuh tempo', end: true, className: 'w-32' },
]

/** The offices that are behind; a name leads to what that office owes. */
export const BehindTable = ({ rows }: { rows: OfficeBehind[] }) => (
  <Table label="Kantor yang belum memenuhi kewajiban" columns={columns}>
    {rows.map(row => (
      <Row key={row.id}>
        <NameCell>
          <a
            href={`/admin/kewajiban/kantor/${row.slug}`}
            className="-my-2.5 block py-2.5 underline-offset-4 hover:text-accent hover:underline"
          >
            {row.name}
            {row.province && <span className="block text-14 font-normal text-ink-2">{row.province}</span>}
          </a>
        </NameCell>
        <Cell title="Paling lama">{longDay(row.oldest, 0)}</Cell>
        <Cell title="Terlambat" end>
          {row.overdue > 0 ? <b className="text-bad">{row.overdue}</b> : '0'}
        </Cell>
        <Cell title="Jatuh tempo" end>
          {row.due}
        </Cell>
      </Row>
    ))}
  </Table>
)
