import type { Metadata } from 'next'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { listHosts } from '../../../../../lib/hosts/queries.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { Pagination } from '../../../../_ui/Pagination.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Ends } from '../_hosts/Ends.tsx'
import { hostAddress, readHostFilter } from '../_hosts/filter.ts'
import { HostFilters } from '../_hosts/HostFilters.tsx'
import { hostKinds, Standing } from '../_hosts/Standing.tsx'

export const metadata: Metadata = { title: 'Nama situs' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const columns = [
  { title: 'Nama' },
  { title: 'Jenis', className: 'w-24' },
  { title: 'Keadaan', className: 'w-56' },
  { title: 'Habis', className: 'w-44' },
]

export default async function HostsPage({ searchParams }: Props) {
  const filter = readHostFilter(await searchParams)
  const { actor, office, matter, found } = await readCentre('office.list', (db, actor) =>
    listHosts(db, actor, filter),
  )
  const { rows, total, all, counts, page, pages, checkedAt } = found
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kantor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Kantor', href: '/admin/kantor' }]} />
      </div>
      <PageHead title="Nama situs" />
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        {counts.any
          ? `${formatNumber(counts.any)} dari ${formatNumber(all)} nama perlu dilihat.`
          : checkedAt
            ? `Semua ${formatNumber(all)} nama seperti semestinya.`
            : `${formatNumber(all)} nama. Pemeriksaan pertama berjalan malam nanti.`}
        {checkedAt && ` Diperiksa ${formatDateTime(checkedAt, office.zone)}.`}
      </p>
      <HostFilters filter={filter} counts={counts} />
      <p className="pt-5 pb-2 text-14 text-ink-2" role="status">
        {formatNumber(total)} nama
      </p>
      <Table label="Nama situs" columns={columns}>
        {rows.map(row => (
          <Row key={row.host}>
            <NameCell>
              <a
                href={`/admin/kantor/${row.slug}/alamat`}
                className="-my-2.5 block py-2.5 wrap-anywhere underline-offset-4 hover:text-accent hover:underline"
              >
                {row.host}
                <span className="block text-14 font-normal text-ink-2">{row.officeName}</span>
              </a>
            </NameCell>
            <Cell title="Jenis">{hostKinds[row.kind]}</Cell>
            <Cell title="Keadaan">
              <Standing host={row} />
            </Cell>
            <Cell title="Habis">
              <Ends host={row} />
            </Cell>
          </Row>
        ))}
      </Table>
      {rows.length === 0 && <p className="py-8">Tidak ada nama seperti ini.</p>}
      <Pagination page={page} pages={pages} href={each => hostAddress({ ...filter, page: each })} />
    </Workroom>
  )
}
