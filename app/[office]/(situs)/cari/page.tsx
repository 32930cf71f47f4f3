import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { foundPerPage, mostCounted } from '../../../../lib/entries/search.ts'
import { limitLifetime, noteNothingFound } from '../../../../lib/front/context.ts'
import { Breadcrumbs } from '../../../_ui/Breadcrumbs.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { SearchField } from '../../../_ui/SearchField.tsx'
import { Frame } from '../_frame/Frame.tsx'
import { requireOffice } from '../_frame/requireOffice.ts'
import { FoundList } from './FoundList.tsx'
import { amount, NothingFound, Otherwise } from './NothingFound.tsx'
import { OfficesFound } from './OfficesFound.tsx'
import { readSearch, type SearchQuery, scopesOf, searchAddress, suggestions, usualScope } from './query.ts'
import { readSearchPage } from './readSearchPage.ts'
import { SearchFilters } from './SearchFilters.tsx'
import { Sought } from './Sought.tsx'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<SearchQuery> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const { q } = await searchParams
  return {
    title: q ? `Hasil cari: ${q}` : 'Cari',
    description: `Cari berita, pengumuman, agenda, dokumen, dan data ${office.name}.`,
    // Anyone can link to results with words of their own: no search engine should keep those.
    robots: q ? { index: false } : undefined,
  }
}

export default async function SearchPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const search = readSearch(office, await searchParams)
  if (!search) notFound()
  const page = await readSearchPage(office, search)
  const { result, offices, lost, sought, matter } = page
  const pages = Math.ceil(Math.min(result.total, mostCounted) / foundPerPage)
  if (search.page > 1 && search.page > pages) notFound()
  // What other offices publish changes without this one's generation rising.
  if (lost) noteNothingFound()
  if (search.scope !== 'kantor' || lost || search.q === '') limitLifetime(30)
  const { name } = scopesOf(office).find(({ scope }) => scope === search.scope)!
  const where = search.scope === 'kantor' ? 'situs ini' : name.replace('Semua', 'semua')

  return (
    <Frame office={office} matter={matter} search={false}>
      <div className="wide">
        <Breadcrumbs crumbs={[{ name: 'Beranda', href: '/' }]} />
        <h1 className="mt-3 mb-5 text-30 lg:text-44">Cari</h1>
        <div className="max-w-measure">
          <SearchField
            id="cari"
            action="/cari"
            label={search.scope === 'kantor' ? 'Cari di situs ini' : 'Cari di semua kantor'}
            help="Kata, nama, tempat, atau nomor surat. Tanda kutip mencari kata yang berurutan, tanda minus di depan kata mengecualikannya."
            value={search.q}
            suggestions={suggestions}
            keep={{ lingkup: search.scope === usualScope(office) ? undefined : search.scope }}
          />
        </div>
        {search.q === '' ? (
          <>
            {sought.length > 0 && <Sought office={office} scope={search.scope} sought={sought} />}
            <Otherwise phone={matter.contact.phone} />
          </>
        ) : (
          <div className="mt-8 gap-16 lg:mt-10 lg:grid lg:grid-cols-[16.5rem_1fr]">
            <SearchFilters office={office} search={search} counts={result.counts} />
            <div className="min-w-0 max-lg:mt-8">
              {offices.length > 0 && <OfficesFound offices={offices} />}
              {!lost && (
                <p className="border-b border-line pb-4 text-16 text-ink-2">
                  <b className="font-bold text-ink first-letter:uppercase">{amount(result.total)} halaman</b>{' '}
                  memuat “{search.q}” di {where}
                  {search.page > 1 && `, halaman ${search.page} dari ${pages}`}
                </p>
              )}
              {result.found.length > 0 && <FoundList found={result.found} here={office} />}
              {lost && <NothingFound office={office} search={search} page={page} />}
              <Pagination
                page={search.page}
                pages={pages}
                href={number => searchAddress(office, { ...search, page: number })}
              />
            </div>
          </div>
        )}
      </div>
    </Frame>
  )
}
