import { formatMoment } from '../../../../lib/dates.ts'
import type { LiveEntry } from '../../../../lib/entries/one.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { readingMinutes } from '../../../../lib/richtext/reading.ts'

/** When it was published, in the office's zone, and by whom. */
export function Byline({ article, office }: { article: LiveEntry<'article'>; office: Office }) {
  const { writer, editor, photographer } = article.fields
  const credits = [
    ['Penulis', writer],
    ['Editor', editor],
    ['Foto', photographer],
  ].filter(([, name]) => name)
  return (
    <div className="mt-6 border-t border-line pt-5 text-14 text-ink-2">
      <p>
        <time dateTime={article.publishedAt.toISOString()}>
          {formatMoment(article.publishedAt, office.zone)}
        </time>{' '}
        · Dibaca sekitar {readingMinutes(article.document)} menit
      </p>
      {credits.length > 0 && (
        <p>
          {credits.map(([role, name], index) => (
            <span key={role}>
              {index > 0 && ' · '}
              {role} <b className="font-semibold text-ink">{name}</b>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
