import type { ComponentProps } from 'react'
import type { Card } from '../_articles/Card.tsx'
import { EntryPicture } from '../_articles/EntryPicture.tsx'
import { Meta } from '../_articles/Meta.tsx'

type SingleCardProps = Pick<ComponentProps<typeof Card>, 'article' | 'href' | 'above'>

/** A card that stands alone: text beside its picture from 768 px, between two lines. */
export const SingleCard = ({ article, href, above }: SingleCardProps) => (
  <article className="relative flex justify-between gap-4 border-y border-line py-4 md:grid md:grid-cols-12 md:items-center md:gap-8 md:py-6">
    <div className={article.lead ? 'min-w-0 md:col-span-7' : 'min-w-0 md:col-span-12 lg:col-span-9'}>
      <Meta name={above.name} date={above.date} iso={article.publishedAt.toISOString()} />
      <h3 className="mt-1 text-17 leading-snug tracking-tight md:text-22">
        <a href={href} className="after:absolute after:inset-0 hover:text-accent">
          {article.title}
        </a>
      </h3>
      {article.summary && (
        <p className="mt-2 line-clamp-3 text-16 text-ink-2 max-md:hidden">{article.summary}</p>
      )}
    </div>
    {article.lead && (
      <div className="order-last shrink-0 md:order-first md:col-span-5">
        <EntryPicture
          picture={article.lead}
          most={960}
          sizes="(min-width: 768px) 40vw, 104px"
          silent
          className="size-26 rounded-control object-cover md:aspect-16/10 md:h-auto md:w-full"
        />
      </div>
    )}
  </article>
)
