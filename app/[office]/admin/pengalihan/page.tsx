import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { may } from '../../../../lib/permissions.ts'
import { listRedirects } from '../../../../lib/redirects/queries.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { storable } from '../../../../lib/storable.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { SearchField } from '../../../_ui/SearchField.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { AddRedirect } from './_parts/AddRedirect.tsx'
import { NoRedirects } from './_parts/NoRedirects.tsx'
import { RedirectTable } from './_parts/RedirectTable.tsx'
import { TableImport } from './_parts/TableImport.tsx'

export const metadata: Metadata = { title: 'Pengalihan alamat' }

type RedirectsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RedirectsPage({ searchParams }: RedirectsPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'redirect.manage')) notFound()
  const office = await currentOffice()
  const query = await searchParams
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const q = one('q').slice(0, 120)
  const page = Math.min(10_000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1))
  const { matter, list } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    list: await listRedirects(db, office.id, q, page),
  }))
  const made = Number.parseInt(one('diterapkan'), 10)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="pengalihan">
      <PageHead title="Pengalihan alamat" />
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Alamat lama membawa pembaca ke alamat baru. Bila alamat halaman berubah, pengalihannya dibuat sendiri;
        di sini Anda menambah yang lain. Alamat situs sebelum ini, juga yang bertanda tanya, ada di{' '}
        <a href="/admin/impor/alamat" className="link">
          alamat situs lama
        </a>
        .
      </p>
      {made > 0 && (
        <Notice look="ok" role="status" className="mb-6">
          {formatNumber(made)} pengalihan sudah berlaku.
        </Notice>
      )}
      {one('dihapus') && (
        <Notice look="ok" role="status" className="mb-6">
          Pengalihan dihapus.
        </Notice>
      )}
      {writable(office) && (
        <div className="grid grid-cols-1 gap-6 pb-10">
          <AddRedirect host={office.host} />
          <TableImport />
        </div>
      )}
      {(list.total > 0 || q) && (
        <div className="pb-4">
          <SearchField action="/admin/pengalihan" id="cari-alamat" label="Cari alamat" quiet value={q} />
        </div>
      )}
      {list.rows.length > 0 ? (
        <>
          <p className="pb-1 text-14 text-ink-2" role="status">
            {formatNumber(list.total)} pengalihan{q && ` memuat “${q}”`}, yang paling sering dipakai lebih
            dulu
          </p>
          <RedirectTable rows={list.rows} zone={office.zone} removable={writable(office)} />
          <Pagination page={page} pages={list.pages} href={number => addressOf(q, number)} />
        </>
      ) : (
        <NoRedirects q={q} />
      )}
    </Workroom>
  )
}

const addressOf = (q: string, page: number) =>
  `/admin/pengalihan?${new URLSearchParams({ ...(q && { q }), halaman: String(page) })}`
