import { formatDay } from '../../../../lib/dates.ts'
import type { Teaser } from '../../../../lib/entries/live.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { EntryPicture } from './EntryPicture.tsx'
import { categoryOf, Meta } from './Meta.tsx'

/** The one story a front page begins with. */
export const Lead = ({ article, office }: { article: Teaser; office: Office }) => (
  <article className="wide relative grid gap-5 pt-8 lg:grid-cols-12 lg:items-center lg:gap-12 lg:pt-12">
    {article.lead && (
      <div className="lg:col-span-7">
        <EntryPicture
          picture={article.lead}
          sizes="(min-width: 1280px) 672px, (min-width: 900px) 56vw, 100vw"
          silent
          first
          className="aspect-16/10 w-full rounded-control object-cover"
        />
      </div>
    )}
    <div className={article.lead ? 'lg:col-span-5' : 'lg:col-span-9'}>
      <Meta
        name={categoryOf(article, office)}
        date={formatDay(article.publishedAt, office.zone)}
        iso={article.publishedAt.toISOString()}
      />
      <h2 className="mt-2 text-30 lg:text-40">
        <a href={article.path} className="after:absolute after:inset-0 hover:text-accent">
          {article.title}
        </a>
      </h2>
      {article.summary && <p className="mt-4 line-clamp-5 text-18 text-ink-2">{article.summary}</p>}
    </div>
  </article>
)
