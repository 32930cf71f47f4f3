import type { Teaser } from '../../../../lib/entries/live.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { categoryName } from '../../../../lib/standards/categories.ts'

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
export const categoryOf = (article: Pick<Teaser, 'category'>, office: Office) =>
  categoryName(office, article.category)
