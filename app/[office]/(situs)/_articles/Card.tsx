import type { Teaser } from '../../../../lib/entries/live.ts'
import { EntryPicture } from './EntryPicture.tsx'
import { Meta } from './Meta.tsx'

type CardProps = {
  article: Pick<Teaser, 'title' | 'summary' | 'publishedAt' | 'lead'>
  href: string
  /** What stands above the title: the category, or in lists of many offices the office. */
  above: { name: string; date: string }
  heading?: 'h2' | 'h3'
  /** Above the fold. */
  first?: boolean
}

/** A row with a small square picture on phones, a card from 768 px. The title is the link and covers it all. */
export const Card = ({ article, href, above, heading: Heading = 'h3', first }: CardProps) => (
  <article className="relative flex justify-between gap-4 py-4 md:block md:py-0">
    {article.lead && (
      <div className="order-last shrink-0">
        <EntryPicture
          picture={article.lead}
          most={960}
          sizes="(min-width: 1280px) 378px, (min-width: 768px) 45vw, 104px"
          silent
          first={first}
          className="size-26 rounded-control object-cover md:mb-3.5 md:aspect-16/10 md:h-auto md:w-full"
        />
      </div>
    )}
    <div className="min-w-0">
      <Meta name={above.name} date={above.date} iso={article.publishedAt.toISOString()} />
      <Heading className="mt-1 text-17 leading-snug tracking-tight xl:text-20">
        <a href={href} className="after:absolute after:inset-0 hover:text-accent">
          {article.title}
        </a>
      </Heading>
      {article.summary && (
        <p className="mt-1.5 line-clamp-2 text-16 text-ink-2 max-md:hidden">{article.summary}</p>
      )}
    </div>
  </article>
)
