import { type ArchiveCount, type ArchiveFilter, sumOf } from '../../../../lib/entries/archive.ts'
import { categories } from '../../../../lib/entries/kinds/article.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { addressOf } from './query.ts'
import { yearsOf } from './years.ts'

type NoArticlesProps = { filter: ArchiveFilter; counts: ArchiveCount[] }

/** Nothing fits: what was looked for, and where there is something. */
export const NoArticles = ({ filter, counts }: NoArticlesProps) => (
  <EmptyState title={sentence(filter)} heading="h2">
    <Elsewhere filter={filter} counts={counts} />
  </EmptyState>
)

const sentence = ({ category, year, tag }: ArchiveFilter) =>
  [
    `Belum ada ${category ? categories[category].toLowerCase() : 'berita'}`,
    tag && `tentang ${tag.replaceAll('-', ' ')}`,
    year && `tahun ${year}`,
  ]
    .filter(Boolean)
    .join(' ')

function Elsewhere({ filter, counts }: { filter: ArchiveFilter; counts: ArchiveCount[] }) {
  const { category } = filter
  const years = yearsOf(counts, {}).filter(year => sumOf(counts, { category, year }) > 0)
  return (
    <p>
      {years.length > 0 ? 'Lihat tahun ' : 'Lihat '}
      {years.slice(0, 4).map((year, index) => (
        <span key={year}>
          {index > 0 && ', '}
          <a href={addressOf({ ...filter, year })} className="link">
            {year}
          </a>
        </span>
      ))}
      {years.length > 0 && ', atau '}
      <a href="/berita" className="link">
        semua berita
      </a>
      .
    </p>
  )
}
