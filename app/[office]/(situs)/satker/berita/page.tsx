import type { Metadata } from 'next'
import { latestEverywhere } from '../../../../../lib/entries/live.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { Cards } from '../../_articles/Cards.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { OfficeCard } from '../../_home/FromOffices.tsx'
import { EverywherePage } from '../EverywherePage.tsx'
import { type EverywhereQuery, readEverywhere } from '../everywhere.ts'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<EverywhereQuery> }
const path = '/satker/berita'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  return {
    title: 'Berita semua kantor',
    description: `Kabar terbaru dari semua kantor di bawah ${office.name}.`,
    alternates: { canonical: urlOf(office, path) },
  }
}

export default async function NewsEverywherePage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const now = new Date()
  const { rows, ...props } = await readEverywhere(office, await searchParams, latestEverywhere)
  return (
    <EverywherePage {...{ office, path, ...props }} title="Berita" noun="berita" empty={rows.length === 0}>
      <Cards>
        {rows.map((article, index) => (
          <OfficeCard key={article.entryId} article={article} now={now} heading="h2" first={index === 0} />
        ))}
      </Cards>
    </EverywherePage>
  )
}
