import { formatNumber } from '../../../../../lib/numbers.ts'
import type { ListedOffice } from '../../../../../lib/offices/queries.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { placeName } from '../../_frame/names.ts'
import { OfficeBadge } from '../../_frame/OfficeBadge.tsx'
import { formatAgo } from '../../_frame/when.ts'

type OfficeTableProps = { rows: ListedOffice[]; zone: Zone }

const columns = [
  { title: 'Kantor' },
  { title: 'Keadaan', className: 'w-36' },
  { title: 'Terbitan 30 hari', end: true, className: 'w-36' },
  { title: 'Terakhir terbit', end: true, className: 'w-44' },
]

/** Offices by name and address, with what the public saw of them lately. */
export function OfficeTable({ rows, zone }: OfficeTableProps) {
  const now = new Date()
  return (
    <Table label="Kantor" columns={columns}>
      {rows.map(row => (
        <Row key={row.id}>
          <NameCell>
            <a
              href={`/admin/kantor/${row.slug}`}
              className="-my-2.5 block py-2.5 underline-offset-4 hover:text-accent hover:underline"
            >
              {placeName(row)}
              <span className="block text-14 font-normal wrap-anywhere text-ink-2">{row.host}</span>
            </a>
          </NameCell>
          <Cell title="Keadaan">
            <OfficeBadge state={row.state} />
          </Cell>
          <Cell title="Terbitan 30 hari" end>
            {formatNumber(row.lately)}
          </Cell>
          <Cell title="Terakhir terbit" end>
            {row.last ? formatAgo(row.last, zone, now) : 'Belum ada'}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
