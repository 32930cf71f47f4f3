import { categories } from '../../../../lib/entries/kinds/article.ts'
import type { Teaser } from '../../../../lib/entries/live.ts'

/** Category (or office) and date, above a title. */
export const Meta = ({ name, date, iso }: { name: string; date: string; iso: string }) => (
  <p className="text-14 text-ink-2">
    <span className="font-semibold text-accent">{name}</span>
    {' · '}
    <time dateTime={iso} className="whitespace-nowrap">
      {date}
    </time>
  </p>
)

/** "Siaran Pers"; an article without a category is news. */
export const categoryName = (article: Pick<Teaser, 'category'>) => categories[article.category ?? 'berita']
