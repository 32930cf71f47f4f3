import type { Kind } from '../../../../lib/entries/schema.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import type { EntryState } from '../../../../lib/publishing.ts'
import { Cell, NameCell, Row, Table } from '../../../_ui/Table.tsx'
import { entryAddress } from './kindWords.ts'
import { StateBadge } from './StateBadge.tsx'
import { formatAgo } from './when.ts'

export type EntryRow = {
  id: string
  kind: Kind
  title: string
  state: EntryState
  live: boolean
  changedAt: Date
  changedByName: string | null
}
type EntryTableProps = { label: string; rows: EntryRow[]; zone: Zone; byWhom?: boolean }

const columns = (byWhom: boolean | undefined) => [
  { title: 'Judul' },
  { title: 'Keadaan', className: 'w-58' },
  ...(byWhom ? [{ title: 'Oleh', className: 'w-40' }] : []),
  { title: 'Diubah', end: true, className: 'w-40' },
]

/** Entries by title, state and last change. */
export function EntryTable({ label, rows, zone, byWhom }: EntryTableProps) {
  const now = new Date()
  return (
    <Table label={label} columns={columns(byWhom)}>
      {rows.map(row => (
        <Row key={row.id}>
          <NameCell>
            <a
              href={entryAddress(row.kind, row.id)}
              className="-my-2.5 block py-2.5 hover:text-accent hover:underline underline-offset-4"
            >
              {row.title || 'Tanpa judul'}
            </a>
          </NameCell>
          <Cell title="Keadaan">
            <StateBadge state={row.state} live={row.live} />
          </Cell>
          {byWhom && <Cell title="Oleh">{row.changedByName ?? 'Tidak diketahui'}</Cell>}
          <Cell title="Diubah" end>
            {formatAgo(row.changedAt, zone, now)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
