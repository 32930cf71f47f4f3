import { type ArchiveCount, type ArchiveFilter, sumOf } from '../../../../lib/entries/archive.ts'
import { type Category, categories } from '../../../../lib/entries/kinds/article.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { addressOf } from './query.ts'
import { yearsOf } from './years.ts'

type FiltersProps = { filter: ArchiveFilter; counts: ArchiveCount[] }

/** Category as links with counts, year as a form: both work without a script and have stable addresses. */
export const Filters = ({ filter, counts }: FiltersProps) => (
  <div>
    <nav aria-labelledby="kategori">
      <p id="kategori" className="text-16 font-semibold">
        Kategori
      </p>
      <ul className="mt-2 flex flex-wrap gap-2 lg:-mx-3 lg:block">
        <CategoryLink name="Semua" filter={filter} counts={counts} />
        {(Object.keys(categories) as Category[]).map(category => (
          <CategoryLink
            key={category}
            name={categories[category]}
            category={category}
            filter={filter}
            counts={counts}
          />
        ))}
      </ul>
    </nav>
    <YearForm filter={filter} counts={counts} />
  </div>
)

function CategoryLink({
  name,
  category,
  filter,
  counts,
}: FiltersProps & { name: string; category?: Category }) {
  const current = filter.category === category
  const look = current ? 'bg-tint font-bold text-accent max-lg:border-accent' : 'hover:bg-sunken'
  return (
    <li>
      <a
        href={addressOf({ ...filter, category })}
        aria-current={current ? 'true' : undefined}
        className={`flex min-h-11 items-center justify-between gap-2 rounded-full border border-field px-4 text-16 lg:rounded-control lg:border-0 lg:px-3 ${look}`}
      >
        {name}
        <span className={current ? '' : 'text-ink-2'}>
          {formatNumber(sumOf(counts, { ...filter, category }))}
        </span>
      </a>
    </li>
  )
}

const YearForm = ({ filter, counts }: FiltersProps) => (
  <form action="/berita" className="mt-6 flex items-end gap-3 lg:block">
    {filter.category && <input type="hidden" name="kategori" value={filter.category} />}
    {filter.tag && <input type="hidden" name="tag" value={filter.tag} />}
    <div className="grow">
      <label htmlFor="tahun" className="block text-16 font-semibold">
        Tahun
      </label>
      <select
        id="tahun"
        name="tahun"
        defaultValue={filter.year ?? ''}
        className="mt-2 h-12 w-full rounded-control border border-field bg-surface px-3 text-16"
      >
        <option value="">Semua tahun</option>
        {yearsOf(counts, filter).map(year => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </div>
    <button type="submit" className={`${buttonLook('primary')} h-12 lg:mt-4 lg:w-full`}>
      Tampilkan
    </button>
  </form>
)
