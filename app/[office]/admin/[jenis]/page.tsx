import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { countByState, listChoices, listEntries, listFilters } from '../../../../lib/entries/list.ts'
import { kinds } from '../../../../lib/entries/schema.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { EntryTable } from '../_frame/EntryTable.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'
import { kindAt } from '../_frame/kindPlaces.ts'
import { entryAddress, listOf } from '../_frame/kindWords.ts'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { BulkForm } from './_list/BulkForm.tsx'
import { deedsFor } from './_list/deeds.ts'
import { KeptFilters } from './_list/KeptFilters.tsx'
import { ListFilters } from './_list/ListFilters.tsx'
import { NothingHere } from './_list/NothingHere.tsx'
import { StateFilter } from './_list/StateFilter.tsx'
import { entryFilter, isNarrowed, listAddress, queryOf, readFilter } from './filter.ts'
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
  const asked = entryFilter(kind, filter, actor.personId, office.zone)
  const { matter, counts, list, choices, kept } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    counts: await countByState(db, asked),
    list: await listEntries(db, asked),
    choices: await listChoices(db, kind, office.zone),
    kept: await listFilters(db, kinds[kind].place),
  }))
  const { label } = kinds[kind]
  const [only] = list.rows
  // An office has one of these at most: its list would be a detour.
  if ('single' in kinds[kind]) redirect(only ? entryAddress(kind, only.id) : `${listOf(kind)}/baru`)
  const deeds = writable(office) ? deedsFor(actor, kind, filter.word === 'sampah') : {}
  const table = (
    <EntryTable
      label={label}
      rows={list.rows}
      zone={office.zone}
      byWhom
      choosable={Object.keys(deeds).length > 0}
    />
  )
  return (
    <Workroom office={office} actor={actor} matter={matter} here={kind}>
      <PageHead title={filter.mine ? `${label} saya` : label}>
        <WriteButton kind={kind} actor={actor} office={office} className="lg:hidden" />
      </PageHead>
      <div className="grid gap-4 pb-6">
        <ListFilters office={office} kind={kind} filter={filter} choices={choices} />
        <StateFilter kind={kind} filter={filter} counts={counts} />
        <KeptFilters
          place={kinds[kind].place}
          kept={kept}
          query={isNarrowed(filter) || filter.word ? queryOf(filter).toString() : ''}
        />
      </div>
      {list.rows.length > 0 && (
        <p className="pb-1 text-14 text-ink-2" role="status">
          {formatNumber(list.total)} naskah{filter.q && ` dengan judul memuat “${filter.q}”`}
        </p>
      )}
      <BulkForm office={office} deeds={deeds} kind={kind} rows={list.rows.length}>
        {list.rows.length > 0 ? (
          table
        ) : (
          <NothingHere kind={kind} filter={filter} actor={actor} office={office} />
        )}
      </BulkForm>
      {list.rows.length > 0 && (
        <Pagination
          page={filter.page}
          pages={list.pages}
          href={page => listAddress(kind, filter, { page })}
        />
      )}
    </Workroom>
  )
}
