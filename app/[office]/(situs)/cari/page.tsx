import type { Metadata } from 'next'
import { visiting, visitingBelow } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { foundPerPage, searchLive } from '../../../../lib/entries/search.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { Breadcrumbs } from '../../../_ui/Breadcrumbs.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { SearchField } from '../../../_ui/SearchField.tsx'
import { Frame } from '../_frame/Frame.tsx'
import { hasOffices } from '../_frame/menu.ts'
import { requireOffice } from '../_frame/requireOffice.ts'
import { matchingOffices, officesUnder } from '../satker/matching.ts'
import { FoundList } from './FoundList.tsx'
import { NothingFound } from './NothingFound.tsx'
import { OfficesFound } from './OfficesFound.tsx'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<{ q?: string; halaman?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await searchParams
  return { title: q ? `Hasil cari: ${q}` : 'Cari', robots: { index: false } }
}

export default async function SearchPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const query = await searchParams
  const wanted = (query.q ?? '').trim()
  const page = Math.max(1, Math.floor(Number(query.halaman)) || 1)
  const wide = hasOffices(office)
  const { result, matter } = await (wide ? visitingBelow : visiting)(office.id, async db => ({
    result: wanted ? await searchLive(db, wanted, page) : { found: [], total: 0 },
    matter: await readFrame(db, office.id),
  }))
  if (wide) limitLifetime(30)
  const offices =
    wide && wanted && page === 1 ? matchingOffices(officesUnder(office), wanted).slice(0, 6) : []
  const pages = Math.ceil(result.total / foundPerPage)

  return (
    <Frame office={office} matter={matter}>
      <div className="narrow">
        <Breadcrumbs crumbs={[{ name: 'Beranda', href: '/' }]} />
        <h1 className="mt-3 mb-5 text-30 lg:text-44">Cari</h1>
        <SearchField
          id="cari"
          action="/cari"
          label={wide ? 'Cari di seluruh kantor' : 'Cari di situs ini'}
          help="Kata, nama, atau tempat. Tanda kutip mencari kata-kata itu berurutan."
          value={wanted}
        />
        {offices.length > 0 && <OfficesFound offices={offices} />}
        {result.found.length > 0 && <FoundList found={result.found} total={result.total} here={office} />}
        {wanted && result.total === 0 && offices.length === 0 && <NothingFound wanted={wanted} />}
        <Pagination page={page} pages={pages} href={number => addressOf(wanted, number)} />
      </div>
    </Frame>
  )
}

function addressOf(q: string, page: number) {
  const query = new URLSearchParams(page > 1 ? { halaman: String(page), q } : { q })
  return `/cari?${query}`
}
