import { formatShort } from '../../../../lib/dates.ts'
import type { Teaser } from '../../../../lib/entries/live.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { Card } from '../_articles/Card.tsx'
import { Cards } from '../_articles/Cards.tsx'
import { categoryOf } from '../_articles/Meta.tsx'

type LatestProps = { title: string; text?: string; articles: Teaser[]; office: Office; now: Date }

/** An office's newest articles, and the way to all of them. */
export const Latest = ({ title, text, articles, office, now }: LatestProps) => (
  <section aria-labelledby="terbaru" className="wide pt-11 lg:pt-14">
    <SectionHead id="terbaru" title={title} text={text} more={{ name: 'Semua berita', href: '/berita' }} />
    <Cards>
      {articles.map(article => (
        <Card
          key={article.path}
          article={article}
          href={article.path}
          above={{
            name: categoryOf(article, office),
            date: formatShort(article.publishedAt, office.zone, now),
          }}
        />
      ))}
    </Cards>
  </section>
)
