import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { countMedia, listMedia } from '../../../../lib/media/queries.ts'
import { readQuota } from '../../../../lib/media/quota.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { SearchField } from '../../../_ui/SearchField.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { MediaGrid } from './_library/MediaGrid.tsx'
import { MediaTable } from './_library/MediaTable.tsx'
import { NoMedia } from './_library/NoMedia.tsx'
import { RoomLeft } from './_library/RoomLeft.tsx'
import { SortFilter } from './_library/SortFilter.tsx'
import { UploadBox } from './_library/UploadBox.tsx'
import { ViewSwitch } from './_library/ViewSwitch.tsx'
import { libraryAddress, type Query, readFilter } from './filter.ts'

export const metadata: Metadata = { title: 'Pustaka media' }

export default async function LibraryPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireActor()
  if (!may(actor, 'media.read')) notFound()
  const office = await currentOffice()
  const query = await searchParams
  const filter = readFilter(query)
  const { matter, list, counts, quota } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    list: await listMedia(db, filter),
    counts: await countMedia(db),
    quota: await readQuota(db, office.id),
  }))
  const List = filter.view === 'daftar' ? MediaTable : MediaGrid
  return (
    <Workroom office={office} actor={actor} matter={matter} here="media">
      <PageHead title="Pustaka media" />
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Semua foto dan berkas kantor ini. Unggah sekali, pakai di mana saja; bila diganti di sini, semua
        halaman yang memakainya ikut berganti.
      </p>
      {query.selesai === 'hapus' && (
        <Notice look="ok" role="status" className="mb-6">
          Media dihapus dari pustaka.
        </Notice>
      )}
      <div className="grid items-start gap-6 pb-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {may(actor, 'media.add') && writable(office) ? <UploadBox zone={office.zone} /> : <span />}
        <RoomLeft quota={quota} />
      </div>
      <SearchField
        action="/admin/media"
        id="cari-media"
        label="Cari media"
        help="Nama, keterangan, fotografer, atau isi berkas."
        quiet
        value={filter.q}
        keep={{ jenis: filter.sort, tampil: filter.view === 'daftar' ? 'daftar' : undefined }}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
        <SortFilter filter={filter} counts={counts} all={counts.semua} />
        <ViewSwitch filter={filter} />
      </div>
      {list.rows.length > 0 ? (
        <>
          {filter.q && (
            <p className="pb-3 text-14 text-ink-2" role="status">
              {formatNumber(list.total)} media memuat “{filter.q}”
            </p>
          )}
          <List rows={list.rows} zone={office.zone} />
          <Pagination page={filter.page} pages={list.pages} href={page => libraryAddress(filter, { page })} />
        </>
      ) : (
        <NoMedia filter={filter} />
      )}
    </Workroom>
  )
}
