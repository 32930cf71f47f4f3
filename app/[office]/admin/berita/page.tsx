import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { countByState, listEntries } from '../../../../lib/entries/queries.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { SearchField } from '../../../_ui/SearchField.tsx'
import { EntryTable } from '../_frame/EntryTable.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { listAddress, readFilter, stateWords } from './filter.ts'
import { NothingHere } from './NothingHere.tsx'
import { StateFilter } from './StateFilter.tsx'
import { WriteButton } from './WriteButton.tsx'

export const metadata: Metadata = { title: 'Berita' }

type ArticlesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ArticlesPage({ searchParams }: ArticlesPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'entry.read')) notFound()
  const office = await currentOffice()
  const filter = readFilter(await searchParams)
  const { matter, counts, list } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    counts: await countByState(db, 'article'),
    list: await listEntries(db, {
      kind: 'article',
      q: filter.q,
      page: filter.page,
      ...(filter.word && { state: stateWords[filter.word] }),
      ...(filter.mine && { mine: actor.personId }),
    }),
  }))
  return (
    <Workroom office={office} actor={actor} matter={matter} here="berita">
      <PageHead title={filter.mine ? 'Berita saya' : 'Berita'}>
        <WriteButton actor={actor} office={office} className="lg:hidden" />
      </PageHead>
      <div className="grid gap-4 pb-6">
        <SearchField
          action="/admin/berita"
          id="cari-berita"
          label="Cari judul"
          quiet
          value={filter.q}
          keep={{ keadaan: filter.word, milik: filter.mine ? 'saya' : undefined }}
        />
        {!filter.mine && !filter.q && <StateFilter filter={filter} counts={counts} />}
        {filter.mine && (
          <p>
            <a href="/admin/berita" className="link inline-block py-2.5">
              Lihat berita semua orang
            </a>
          </p>
        )}
      </div>
      {list.rows.length > 0 ? (
        <>
          <p className="pb-1 text-14 text-ink-2" role="status">
            {formatNumber(list.total)} naskah{filter.q && ` dengan judul memuat “${filter.q}”`}
          </p>
          <EntryTable label="Berita" rows={list.rows} zone={office.zone} byWhom />
          <Pagination page={filter.page} pages={list.pages} href={page => listAddress(filter, { page })} />
        </>
      ) : (
        <NothingHere filter={filter} actor={actor} office={office} />
      )}
    </Workroom>
  )
}
