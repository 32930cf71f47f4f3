import type { Kind } from '../../../../lib/entries/schema.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import type { EntryState } from '../../../../lib/publishing.ts'
import { Cell, NameCell, Row, Table } from '../../../_ui/Table.tsx'
import { Choose } from './Choose.tsx'
import { entryAddress } from './kindWords.ts'
import { StateBadge } from './StateBadge.tsx'
import { formatAgo } from './when.ts'

export type EntryRow = {
  id: string
  kind: Kind
  title: string
  state: EntryState
  live: boolean
  lock: number
  changedAt: Date
  changedByName: string | null
}
type EntryTableProps = { label: string; rows: EntryRow[]; zone: Zone; byWhom?: boolean; choosable?: boolean }

const columns = (byWhom: boolean | undefined) => [
  { title: 'Judul' },
  { title: 'Keadaan', className: 'w-58' },
  ...(byWhom ? [{ title: 'Oleh', className: 'w-40' }] : []),
  { title: 'Diubah', end: true, className: 'w-40' },
]

/** Entries by title, state and last change; `choosable` within a form that does something with those ticked. */
export function EntryTable({ label, rows, zone, byWhom, choosable }: EntryTableProps) {
  const now = new Date()
  return (
    <Table label={label} columns={columns(byWhom)}>
      {rows.map(row => (
        <Row key={row.id}>
          <NameCell>
            <span className="flex items-start gap-1">
              {choosable && <Choose id={row.id} lock={row.lock} title={row.title} />}
              <a
                href={entryAddress(row.kind, row.id)}
                className="-my-2.5 block min-w-0 py-2.5 hover:text-accent hover:underline underline-offset-4"
              >
                {row.title || 'Tanpa judul'}
              </a>
            </span>
          </NameCell>
          <Cell title="Keadaan" evident>
            <StateBadge state={row.state} live={row.live} />
          </Cell>
          {byWhom && (
            <Cell title="Oleh" evident>
              {row.changedByName ?? 'Tidak diketahui'}
            </Cell>
          )}
          <Cell title="Diubah" end evident>
            {formatAgo(row.changedAt, zone, now)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
