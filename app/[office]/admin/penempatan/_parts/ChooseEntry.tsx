import { Search } from 'lucide-react'
import { formatDate } from '../../../../../lib/dates.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import type { Placeable } from '../../../../../lib/placements/placeable.ts'
import { buttonLook, LinkButton } from '../../../../_ui/Button.tsx'
import { EmptyState } from '../../../../_ui/EmptyState.tsx'
import { TextField } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Pagination } from '../../../../_ui/Pagination.tsx'

type ChooseEntryProps = {
  rows: Placeable[]
  total: number
  pages: number
  q: string
  page: number
  zone: Zone
}

const here = '/admin/penempatan/baru'
const addressOf = (q: string, page: number) =>
  `${here}?${new URLSearchParams({ ...(q && { q }), ...(page > 1 && { halaman: String(page) }) })}`

/** What is on the own site, to choose one of it. */
export const ChooseEntry = ({ rows, pages, q, page, zone }: ChooseEntryProps) => (
  <>
    <search>
      <form action={here} className="flex max-w-measure flex-wrap items-end gap-3 pb-6">
        <TextField
          label="Cari di antara yang sudah terbit"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={100}
          autoComplete="off"
          className="min-w-0 flex-1 basis-64"
        />
        <button type="submit" className={`${buttonLook()} h-12`}>
          <Icon of={Search} />
          Cari
        </button>
      </form>
    </search>
    {rows.length === 0 ? (
      <EmptyState
        heading="h2"
        title={q ? 'Tidak ada judul seperti ini' : 'Belum ada yang terbit di situs ini'}
        actions={q && <LinkButton href={here}>Lihat semua</LinkButton>}
      >
        {q
          ? 'Coba satu kata saja dari judulnya.'
          : 'Naskah bisa ditempatkan di situs lain setelah terbit di sini.'}
      </EmptyState>
    ) : (
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.entryId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <div className="min-w-0 flex-1 basis-80">
              <p className="font-semibold">{row.title}</p>
              <p className="text-14 text-ink-2">
                {kinds[row.kind].label}, {formatDate(row.publishedAt, zone)}
              </p>
            </div>
            <LinkButton href={`${here}?naskah=${row.entryId}`}>
              Pilih
              <span className="sr-only"> {row.title}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    )}
    <Pagination page={page} pages={pages} href={number => addressOf(q, number)} />
  </>
)
