import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { countByState, listEntries } from '../../../../lib/entries/list.ts'
import { kinds } from '../../../../lib/entries/schema.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { SearchField } from '../../../_ui/SearchField.tsx'
import { EntryTable } from '../_frame/EntryTable.tsx'
import { kindAt } from '../_frame/kindPlaces.ts'
import { entryAddress, listOf } from '../_frame/kindWords.ts'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { listAddress, readFilter, stateWords } from './filter.ts'
import { NothingHere } from './NothingHere.tsx'
import { StateFilter } from './StateFilter.tsx'
import { WriteButton } from './WriteButton.tsx'

type EntriesPageProps = {
  params: Promise<{ jenis: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: EntriesPageProps): Promise<Metadata> {
  return { title: kinds[kindAt((await params).jenis)].label }
}

export default async function EntriesPage({ params, searchParams }: EntriesPageProps) {
  const kind = kindAt((await params).jenis)
  const actor = await requireActor()
  if (!may(actor, 'entry.read')) notFound()
  const office = await currentOffice()
  const filter = readFilter(await searchParams)
  const { matter, counts, list } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    counts: await countByState(db, kind),
    list: await listEntries(db, {
      kind,
      q: filter.q,
      page: filter.page,
      ...(filter.word && { state: stateWords[filter.word] }),
      ...(filter.mine && { mine: actor.personId }),
    }),
  }))
  const { label, noun } = kinds[kind]
  const [only] = list.rows
  // An office has one of these at most: its list would be a detour.
  if ('single' in kinds[kind]) redirect(only ? entryAddress(kind, only.id) : `${listOf(kind)}/baru`)
  return (
    <Workroom office={office} actor={actor} matter={matter} here={kind}>
      <PageHead title={filter.mine ? `${label} saya` : label}>
        <WriteButton kind={kind} actor={actor} office={office} className="lg:hidden" />
      </PageHead>
      <div className="grid gap-4 pb-6">
        <SearchField
          action={listOf(kind)}
          id="cari-naskah"
          label="Cari judul"
          quiet
          value={filter.q}
          keep={{ keadaan: filter.word, milik: filter.mine ? 'saya' : undefined }}
        />
        {!filter.mine && !filter.q && <StateFilter kind={kind} filter={filter} counts={counts} />}
        {filter.mine && (
          <p>
            <a href={listOf(kind)} className="link inline-block py-2.5">
              Lihat {noun} semua orang
            </a>
          </p>
        )}
      </div>
      {list.rows.length > 0 ? (
        <>
          <p className="pb-1 text-14 text-ink-2" role="status">
            {formatNumber(list.total)} naskah{filter.q && ` dengan judul memuat “${filter.q}”`}
          </p>
          <EntryTable label={label} rows={list.rows} zone={office.zone} byWhom />
          <Pagination
            page={filter.page}
            pages={list.pages}
            href={page => listAddress(kind, filter, { page })}
          />
        </>
      ) : (
        <NothingHere kind={kind} filter={filter} actor={actor} office={office} />
      )}
    </Workroom>
  )
}
