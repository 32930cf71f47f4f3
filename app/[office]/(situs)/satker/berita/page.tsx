import { latestEverywhere } from '../../../../../lib/entries/live.ts'
import { Cards } from '../../_articles/Cards.tsx'
import { OfficeCard } from '../../_home/FromOffices.tsx'
import { EverywherePage } from '../EverywherePage.tsx'
import { describeEverywhere, type EverywhereProps, readEverywhere } from '../everywhere.ts'

const news = { path: '/satker/berita', title: 'Berita' }

export const generateMetadata = (props: EverywhereProps) => describeEverywhere(props, news)

export default async function NewsEverywherePage(props: EverywhereProps) {
  const now = new Date()
  const { rows, ...read } = await readEverywhere(props, latestEverywhere)
  return (
    <EverywherePage {...news} {...read} empty={rows.length === 0}>
      <Cards>
        {rows.map((article, index) => (
          <OfficeCard key={article.entryId} article={article} now={now} heading="h2" first={index === 0} />
        ))}
      </Cards>
    </EverywherePage>
  )
}
