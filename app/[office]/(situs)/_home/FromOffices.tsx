import { formatShort, formatTime } from '../../../../lib/dates.ts'
import type { Teaser } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { Card } from '../_articles/Card.tsx'
import { Cards } from '../_articles/Cards.tsx'
import { RegionChips } from '../satker/RegionChips.tsx'

type FromOfficesProps = {
  title: string
  articles: Teaser[]
  now: Date
  /** Whether it offers the news of each group of islands. */
  regions?: boolean
}

const path = '/satker/berita'

/** News of many offices: above each title the office, and the time in that office's zone. */
export const FromOffices = ({ title, articles, now, regions = false }: FromOfficesProps) => (
  <section aria-labelledby="kabar" className="wide pt-11 lg:pt-14">
    <SectionHead id="kabar" title={title} more={{ name: 'Berita semua kantor', href: path }} />
    {regions && <RegionChips path={path} className="pt-1 pb-6" />}
    <Cards>
      {articles.map(article => (
        <OfficeCard key={article.entryId} article={article} now={now} />
      ))}
    </Cards>
  </section>
)

type OfficeCardProps = { article: Teaser; now: Date; heading?: 'h2' | 'h3'; first?: boolean }

/** One of them; it leads to its own office. */
export function OfficeCard({ article, now, heading, first }: OfficeCardProps) {
  const office = directory().officeById(article.officeId)
  if (!office) return null
  const date = `${formatShort(article.publishedAt, office.zone, now)}, ${formatTime(article.publishedAt, office.zone)}`
  return (
    <Card
      article={article}
      href={urlOf(office, article.path)}
      above={{ name: office.shortName, date }}
      heading={heading}
      first={first}
    />
  )
}
