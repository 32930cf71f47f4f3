import { formatShort, formatTime } from '../../../../lib/dates.ts'
import type { Teaser } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { Card } from '../_articles/Card.tsx'
import { Cards } from '../_articles/Cards.tsx'

/** News of many offices: above each title the office, and the time in that office's zone. */
export const FromOffices = ({ title, articles, now }: { title: string; articles: Teaser[]; now: Date }) => (
  <section aria-labelledby="kabar" className="wide pt-11 lg:pt-14">
    <h2 id="kabar" className="pb-4 text-22 md:text-26">
      {title}
    </h2>
    <Cards>
      {articles.map(article => (
        <OfficeCard key={article.entryId} article={article} now={now} />
      ))}
    </Cards>
  </section>
)

function OfficeCard({ article, now }: { article: Teaser; now: Date }) {
  const office = directory().officeById(article.officeId)
  if (!office) return null
  const date = `${formatShort(article.publishedAt, office.zone, now)}, ${formatTime(article.publishedAt, office.zone)}`
  return (
    <Card article={article} href={urlOf(office, article.path)} above={{ name: office.shortName, date }} />
  )
}
