import { UserPlus } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listManaged } from '../../../../lib/people/list.ts'
import { reachOf } from '../../../../lib/people/reach.ts'
import { may } from '../../../../lib/permissions.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { Filters } from './_list/Filters.tsx'
import { PeopleTable } from './_list/PeopleTable.tsx'
import { Said } from './_list/Said.tsx'
import { listAddress, type Query, readFilter } from './filter.ts'

export const metadata: Metadata = { title: 'Orang' }

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const filter = readFilter(query)
  const { actor, office, matter, found } = await readCentre('people.read', (db, actor) =>
    listManaged(db, actor, filter),
  )
  const { below, readsOwn } = reachOf(actor)
  if (!below && !readsOwn) notFound()
  const manages = may(actor, 'people.manage')
  return (
    <Workroom office={office} actor={actor} matter={matter} here="orang">
      <PageHead title="Orang" note={below ? 'Di kantor yang Anda bina' : undefined}>
        {manages && (
          <div className="flex flex-wrap gap-3">
            <LinkButton href="/admin/orang/dari-tabel">Undang dari tabel</LinkButton>
            <LinkButton
              href={`/admin/orang/undang${filter.office ? `?kantor=${filter.office}` : ''}`}
              look="primary"
            >
              <Icon of={UserPlus} />
              Undang orang
            </LinkButton>
          </div>
        )}
      </PageHead>
      <Said query={query} />
      <Filters filter={filter} withOffice={below} />
      <p className="pt-6 pb-2 text-14 text-ink-2" role="status">
        {found.total} orang
      </p>
      {found.rows.length > 0 ? (
        <>
          <PeopleTable rows={found.rows} zone={office.zone} withOffice={below} linked={manages} />
          <Pagination page={found.page} pages={found.pages} href={page => listAddress(filter, { page })} />
        </>
      ) : (
        <EmptyState
          heading="h2"
          title="Tidak ada orang seperti ini"
          actions={<LinkButton href="/admin/orang">Lihat semua orang</LinkButton>}
        >
          Coba sebagian namanya saja, atau pilih tampilan lain.
        </EmptyState>
      )}
    </Workroom>
  )
}
