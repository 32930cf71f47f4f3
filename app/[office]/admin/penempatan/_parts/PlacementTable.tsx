import { kinds } from '../../../../../lib/entries/schema.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { scopeWords } from '../../../../../lib/offices/scope.ts'
import type { ListedPlacement } from '../../../../../lib/placements/receipts.ts'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { formatAgo } from '../../_frame/when.ts'
import { PlacementBadge } from './PlacementBadge.tsx'

const columns = [
  { title: 'Naskah' },
  { title: 'Cara', className: 'w-40' },
  { title: 'Tujuan', className: 'w-40' },
  { title: 'Tanda terima', className: 'w-44' },
  { title: 'Sejak', end: true, className: 'w-28' },
]

/** What was placed where, how, and how far it came. */
export function PlacementTable({ rows, office }: { rows: ListedPlacement[]; office: Office }) {
  const now = new Date()
  return (
    <Table label="Penempatan" columns={columns}>
      {rows.map(row => (
        <Row key={row.id}>
          <NameCell>
            <a
              href={`/admin/penempatan/${row.id}`}
              className="-my-2.5 block py-2.5 underline-offset-4 hover:text-accent hover:underline"
            >
              {row.title}
              <span className="block text-14 font-normal text-ink-2">{kinds[row.kind].label}</span>
            </a>
          </NameCell>
          <Cell title="Cara" evident>
            <PlacementBadge row={row} />
          </Cell>
          <Cell title="Tujuan">
            <span className="block first-letter:uppercase">{scopeWords(office, row.scope)}</span>
          </Cell>
          <Cell title="Tanda terima">{receiptWords(row)}</Cell>
          <Cell title="Sejak" end>
            {formatAgo(row.placedAt, office.zone, now)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** "514 situs menampilkan", "12 menampilkan, 3 menunggu, 1 menolak". */
export function receiptWords(row: ListedPlacement) {
  if (row.force === 'copy') return `${formatNumber(row.copied)} kantor menerima draf`
  if (row.ending) return `semula ${formatNumber(row.reached)} situs`
  const parts = [
    `${formatNumber(row.shown + row.accepted)} situs menampilkan`,
    row.waiting > 0 && `${formatNumber(row.waiting)} menunggu`,
    row.declined > 0 && `${formatNumber(row.declined)} menolak`,
  ]
  return parts.filter(Boolean).join(', ')
}
