import { formatDate } from '../../../../lib/dates.ts'
import type { Teaser } from '../../../../lib/entries/live.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { EntryPicture } from './EntryPicture.tsx'
import { categoryOf, Meta } from './Meta.tsx'

/** An article in a list: text left, picture right, a line below. */
export const Row = ({ article, office }: { article: Teaser; office: Office }) => (
  <article className="relative flex justify-between gap-4 border-b border-line py-5 md:gap-8 md:py-6">
    <div className="min-w-0">
      <Meta
        name={categoryOf(article, office)}
        date={formatDate(article.publishedAt, office.zone)}
        iso={article.publishedAt.toISOString()}
      />
      <h2 className="mt-1 text-17 leading-snug tracking-tight md:text-20">
        <a href={article.path} className="after:absolute after:inset-0 hover:text-accent">
          {article.title}
        </a>
      </h2>
      {article.summary && (
        <p className="mt-1.5 line-clamp-2 text-16 text-ink-2 max-md:hidden">{article.summary}</p>
      )}
    </div>
    {article.lead && (
      <div className="shrink-0">
        <EntryPicture
          picture={article.lead}
          most={480}
          sizes="(min-width: 768px) 220px, 104px"
          silent
          className="size-26 rounded-control object-cover md:h-34 md:w-55"
        />
      </div>
    )}
  </article>
)
