import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { acrossOffices, inOffice } from '../../../../db/doors.ts'
import { searchAudit } from '../../../../lib/audit/search.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { Filters } from './_parts/Filters.tsx'
import { Rows } from './_parts/Rows.tsx'
import { queryOf, readQuery } from './query.ts'

export const metadata: Metadata = { title: 'Jejak kegiatan' }

type AuditPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuditPage({ searchParams }: AuditPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'audit.search')) notFound()
  const office = await currentOffice()
  const { search, page, below: wide } = readQuery(await searchParams)
  const oversees = may(actor, 'audit.searchBelow')
  const below = oversees && wide
  const matter = await inOffice(actor, db => readDesk(db, actor))
  const list = await (below ? acrossOffices : inOffice)(actor, db =>
    searchAudit(db, search, office.zone, page),
  )
  const query = queryOf(search, below)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="jejak">
      <PageHead title="Jejak kegiatan">
        <LinkButton href={`/admin/jejak/unduh?${query}`}>
          <Icon of={Download} />
          Unduh CSV
        </LinkButton>
      </PageHead>
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Siapa melakukan apa, kapan, dan dari mana. Catatan ini tidak bisa diubah atau dihapus oleh siapa pun.
      </p>
      <Filters search={search} below={below} oversees={oversees} />
      {list.rows.length > 0 ? (
        <>
          <p className="pt-6 pb-1 text-14 text-ink-2" role="status">
            {formatNumber(list.total)} catatan, yang terbaru lebih dulu
          </p>
          <Rows rows={list.rows} zone={office.zone} here={office.id} />
          <Pagination
            page={page}
            pages={list.pages}
            href={number => `/admin/jejak?${queryOf(search, below)}&halaman=${number}`}
          />
        </>
      ) : (
        <EmptyState heading="h2" title="Tidak ada catatan yang cocok">
          Coba kata yang lebih pendek, atau rentang tanggal yang lebih lebar.
        </EmptyState>
      )}
    </Workroom>
  )
}
