import { Download, Globe, Plus, TableProperties } from 'lucide-react'
import type { Metadata } from 'next'
import { judged, narrowed, pageOf } from '../../../../lib/board/list.ts'
import { readBoard } from '../../../../lib/board/queries.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { may } from '../../../../lib/permissions.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { Filters } from './_list/Filters.tsx'
import { OfficeTable } from './_list/OfficeTable.tsx'
import { countSentence } from './_list/sentences.ts'
import { fileAddress, listAddress, readFilter } from './filter.ts'

export const metadata: Metadata = { title: 'Kantor' }

type OfficesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OfficesPage({ searchParams }: OfficesPageProps) {
  const query = await searchParams
  const filter = readFilter(query)
  const made = Number(query.dibuat) || 0
  const now = new Date()
  const { actor, office, matter, found } = await readCentre('office.list', db => readBoard(db, now))
  const all = judged(found, now, office.zone)
  const left = narrowed(all, filter)
  const { page, pages, rows } = pageOf(left, filter.page)
  const provinces = office.level === 'pusat' ? all.filter(({ level }) => level === 'provinsi') : []
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kantor">
      <PageHead title="Kantor">
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/admin/kantor/alamat">
            <Icon of={Globe} />
            Nama situs
          </LinkButton>
          {may(actor, 'office.create') && (
            <>
              <LinkButton href="/admin/kantor/impor">
                <Icon of={TableProperties} />
                Dari tabel
              </LinkButton>
              <LinkButton href="/admin/kantor/baru" look="primary">
                <Icon of={Plus} />
                Buat kantor
              </LinkButton>
            </>
          )}
        </div>
      </PageHead>
      {made > 0 && (
        <Notice look="ok" role="status" className="mb-6">
          {formatNumber(made)} kantor dibuat dan sedang disiapkan. Buka tiap kantor untuk melihat apa yang
          masih kurang sebelum dibuka untuk umum.
        </Notice>
      )}
      <Filters filter={filter} provinces={provinces} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pt-6 pb-2">
        <p className="text-14 text-ink-2" role="status">
          {countSentence(filter, left.length, all)}
        </p>
        <p className="flex gap-x-5 text-16">
          {(['csv', 'xlsx'] as const).map(form => (
            <a
              key={form}
              href={fileAddress(filter, form)}
              className="link inline-flex items-center gap-2 py-2"
            >
              <Icon of={Download} />
              Unduh {form.toUpperCase()}
            </a>
          ))}
        </p>
      </div>
      {rows.length > 0 ? (
        <>
          <OfficeTable rows={rows} filter={filter} zone={office.zone} now={now} />
          <Pagination page={page} pages={pages} href={number => listAddress(filter, { page: number })} />
        </>
      ) : (
        <EmptyState
          heading="h2"
          title="Tidak ada kantor seperti ini"
          actions={<LinkButton href="/admin/kantor">Lihat semua kantor</LinkButton>}
        >
          Kurangi satu saringan, atau cari dengan nama daerahnya saja, misalnya “Kediri”.
        </EmptyState>
      )}
    </Workroom>
  )
}
