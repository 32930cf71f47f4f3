import { Search } from 'lucide-react'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import type { ListedPlacement, Receipt, ReceiptFilter } from '../../../../../lib/placements/receipts.ts'
import { entryStates } from '../../../../../lib/publishing.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Pagination } from '../../../../_ui/Pagination.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { formatAgo } from '../../_frame/when.ts'
import { CardBadge, cardStateWords } from './CardBadge.tsx'

type ReceiptsProps = {
  placement: ListedPlacement
  filter: ReceiptFilter
  receipts: { rows: Receipt[]; total: number; pages: number }
  provinces: { slug: string; name: string }[]
  office: Office
}

const columns = [
  { title: 'Kantor' },
  { title: 'Keadaan', className: 'w-52' },
  { title: 'Sejak', className: 'w-40' },
  { title: 'Catatan' },
]

/** Who shows it and since when, narrowed by province and by how they answered. */
export function Receipts({ placement, filter, receipts, provinces, office }: ReceiptsProps) {
  const here = `/admin/penempatan/${placement.id}`
  const address = (page: number) => {
    const { state, province } = filter
    const query = { ...(state && { keadaan: state }), ...(province && { provinsi: province }) }
    return `${here}?${new URLSearchParams({ ...query, ...(page > 1 && { halaman: String(page) }) })}`
  }
  if (placement.ending && receipts.total === 0 && !filter.state && !filter.province) return null
  return (
    <section aria-labelledby="tanda-terima">
      <h2 id="tanda-terima" className="pb-4 text-22">
        Tanda terima
      </h2>
      <search>
        <form action={here} className="grid items-end gap-4 md:grid-cols-[14rem_14rem_auto] md:justify-start">
          <ChoiceField
            label="Provinsi"
            name="provinsi"
            defaultValue={filter.province ?? ''}
            choices={{
              '': 'Semua',
              ...Object.fromEntries(
                provinces.map(({ slug, name }) => [slug, name.replace(/^Provinsi /, '')]),
              ),
            }}
          />
          <ChoiceField
            label="Keadaan"
            name="keadaan"
            defaultValue={filter.state ?? ''}
            choices={{ '': 'Semua', ...cardStateWords }}
          />
          <button type="submit" className={`${buttonLook()} h-12`}>
            <Icon of={Search} />
            Saring
          </button>
        </form>
      </search>
      <p className="pt-5 pb-2 text-14 text-ink-2" role="status">
        {receipts.total > 0 ? `${formatNumber(receipts.total)} kantor` : 'Tidak ada kantor yang cocok.'}
      </p>
      {receipts.total > 0 && <ReceiptTable rows={receipts.rows} office={office} />}
      <Pagination page={filter.page} pages={receipts.pages} href={address} />
    </section>
  )
}

function ReceiptTable({ rows, office }: { rows: Receipt[]; office: Office }) {
  const now = new Date()
  return (
    <Table label="Tanda terima" columns={columns}>
      {rows.map(row => (
        <Row key={row.officeId}>
          <NameCell>{row.name}</NameCell>
          <Cell title="Keadaan" evident>
            <CardBadge state={row.state} />
          </Cell>
          <Cell title="Sejak">{formatAgo(row.answeredAt ?? row.since, office.zone, now)}</Cell>
          <Cell title="Catatan">{noteOf(row)}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function noteOf(row: Receipt) {
  if (row.state === 'copied') {
    const state = row.copyLive
      ? 'Terbit di sana'
      : row.copyState
        ? entryStates[row.copyState]
        : 'Sudah dihapus'
    return row.behind ? `${state}, belum mengambil perubahan` : state
  }
  const answer = [row.answeredByName, row.reason && `“${row.reason}”`].filter(Boolean).join(': ')
  return row.officeState === 'frozen' ? [answer, 'Kantor ini beku'].filter(Boolean).join('. ') : answer
}
