import type { BoardFilter, BoardOffice, SortName } from '../../../../../lib/board/list.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { type Column, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { bareName, placeName } from '../../_frame/names.ts'
import { OfficeBadge } from '../../_frame/OfficeBadge.tsx'
import { ReasonBadge } from '../../_frame/ReasonBadge.tsx'
import { formatAgo } from '../../_frame/when.ts'
import { listAddress } from '../filter.ts'
import { Linked } from './Linked.tsx'

type OfficeTableProps = { rows: BoardOffice[]; filter: BoardFilter; zone: Zone; now: Date }

const columns: (Column & { by: SortName })[] = [
  { title: 'Kantor', by: 'nama' },
  { title: 'Terbitan 30 hari', by: 'terbitan', end: true, className: 'w-24' },
  { title: 'Terakhir terbit', by: 'terbit', end: true, className: 'w-36' },
  { title: 'Terakhir masuk', by: 'masuk', end: true, className: 'w-36' },
  { title: 'Tanpa faktor kedua', by: 'faktor', end: true, className: 'w-24' },
  { title: 'Kewajiban', by: 'kewajiban', end: true, className: 'w-32' },
  { title: 'Naskah ditahan', by: 'tertahan', end: true, className: 'w-24' },
  { title: 'Minta bantuan', by: 'bantuan', end: true, className: 'w-24' },
]

/** Offices by name and state, each number a link to what it counts. */
export function OfficeTable({ rows, filter, zone, now }: OfficeTableProps) {
  const sortable = columns.map(({ by, ...column }) => ({ ...column, sort: sortOf(filter, by) }))
  const ago = (moment: Date | null, never: string) => (moment ? formatAgo(moment, zone, now) : never)
  return (
    <Table label="Kantor" columns={sortable}>
      {rows.map(row => {
        const page = `/admin/kantor/${row.slug}`
        return (
          <Row key={row.id}>
            <NameCell>
              <a
                href={page}
                className="-mt-2.5 block pt-2.5 underline-offset-4 hover:text-accent hover:underline"
              >
                {placeName(row)}
                <span className="block text-14 font-normal wrap-anywhere text-ink-2">
                  {row.provinceName && `${bareName(row.provinceName)} · `}
                  {row.host}
                </span>
              </a>
              <span className="flex flex-wrap gap-1.5 pt-1.5 font-normal">
                {row.state !== 'live' && <OfficeBadge state={row.state} />}
                {row.reasons.map(reason => (
                  <ReasonBadge key={reason.name} slug={row.slug} reason={reason} />
                ))}
              </span>
            </NameCell>
            <Linked title="Terbitan 30 hari" href={`${page}#terbitan`} at={row.lately}>
              {formatNumber(row.lately)}
            </Linked>
            <Linked title="Terakhir terbit" href={`${page}#terbitan`}>
              {ago(row.last, 'Belum ada')}
            </Linked>
            <Linked title="Terakhir masuk" href={`${page}#orang`}>
              {ago(row.lastLogin, row.people ? 'Belum pernah' : 'Tanpa orang')}
            </Linked>
            <Linked title="Tanpa faktor kedua" href={`${page}#orang`} at={row.bare}>
              {formatNumber(row.bare)}
            </Linked>
            <Linked title="Kewajiban" href={`${page}#kewajiban`} at={row.overdue + row.due}>
              <Owed overdue={row.overdue} due={row.due} />
            </Linked>
            <Linked title="Naskah ditahan" href={`${page}#ditahan`} at={row.held}>
              {formatNumber(row.held)}
            </Linked>
            <Linked title="Minta bantuan" href={`/admin/bantuan?kantor=${row.slug}`} at={row.asking}>
              {formatNumber(row.asking)}
            </Linked>
          </Row>
        )
      })}
    </Table>
  )
}

const Owed = ({ overdue, due }: { overdue: number; due: number }) => (
  <>
    {overdue > 0 && <b className="font-semibold text-warn">{formatNumber(overdue)} lewat</b>}
    {overdue > 0 && due > 0 && ', '}
    {due > 0 && `${formatNumber(due)} segera`}
  </>
)

// Numbers and moments are first wanted from the largest or latest; pressed again, the other way.
function sortOf(filter: BoardFilter, by: SortName) {
  const chosen = filter.sort === by
  const down = chosen ? !filter.down : by !== 'nama'
  const direction = chosen ? (filter.down ? ('descending' as const) : ('ascending' as const)) : undefined
  return { href: listAddress(filter, { sort: by, down }), direction }
}
