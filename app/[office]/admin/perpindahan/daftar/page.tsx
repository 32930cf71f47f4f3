import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { movesPage, narrowedMoves } from '../../../../../lib/moves/list.ts'
import { readMoves } from '../../../../../lib/moves/queries.ts'
import { judgedMoves } from '../../../../../lib/moves/way.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { EmptyState } from '../../../../_ui/EmptyState.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { Pagination } from '../../../../_ui/Pagination.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { MoveFilters } from '../_list/MoveFilters.tsx'
import { MoveTable } from '../_list/MoveTable.tsx'
import { movesAddress, movesFile, readMoveFilter } from '../filter.ts'

export const metadata: Metadata = { title: 'Daftar perpindahan' }

type MovesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function MovesPage({ searchParams }: MovesPageProps) {
  const query = await searchParams
  const filter = readMoveFilter(query)
  const changed = Number(query.diubah) || 0
  const { actor, office, matter, found } = await readCentre('move.coach', db => readMoves(db))
  const moves = judgedMoves(found, new Date())
  const left = narrowedMoves([...moves], filter)
  const { page, pages, rows } = movesPage(left, filter.page)
  const provinces = office.level === 'pusat' ? moves.filter(({ level }) => level === 'provinsi') : []
  return (
    <Workroom office={office} actor={actor} matter={matter} here="perpindahan">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Perpindahan', href: '/admin/perpindahan' }]} />
      </div>
      <PageHead title="Daftar perpindahan" />
      {changed > 0 && (
        <Notice look="ok" role="status" className="mb-6">
          Rencana {formatNumber(changed)} kantor diubah.
        </Notice>
      )}
      <MoveFilters filter={filter} provinces={provinces} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pt-6 pb-2">
        <p className="text-14 text-ink-2" role="status">
          {left.length < moves.length && `${formatNumber(left.length)} dari `}
          {formatNumber(moves.length)} kantor
        </p>
        <a href={movesFile(filter)} className="link inline-flex items-center gap-2 py-2 text-16">
          <Icon of={Download} />
          Unduh CSV
        </a>
      </div>
      {rows.length > 0 ? (
        <>
          <MoveTable rows={rows} filter={filter} />
          <Pagination page={page} pages={pages} href={number => movesAddress(filter, { page: number })} />
        </>
      ) : (
        <EmptyState
          heading="h2"
          title="Tidak ada perpindahan seperti ini"
          actions={<LinkButton href="/admin/perpindahan/daftar">Lihat semua kantor</LinkButton>}
        >
          Kurangi satu saringan, atau cari dengan nama daerahnya saja, misalnya “Kediri”.
        </EmptyState>
      )}
    </Workroom>
  )
}
