import { type ArchiveCount, type ArchiveFilter, sumOf } from '../../../../lib/entries/archive.ts'
import { type Category, categories } from '../../../../lib/entries/kinds/article.ts'
import { stagesIn } from '../../../../lib/entries/listed.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Choice } from '../_lists/ListFilters.tsx'
import { addressOf } from './query.ts'
import { yearsOf } from './years.ts'

type FiltersProps = { filter: ArchiveFilter; counts: ArchiveCount[] }

/** Category as links with counts, year and stage as a form: both work without a script and have stable addresses. */
export const Filters = ({ filter, counts }: FiltersProps) => (
  <div className="print:hidden">
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
    <NarrowForm filter={filter} counts={counts} />
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

const NarrowForm = ({ filter, counts }: FiltersProps) => (
  <form action="/berita" className="mt-6 flex flex-wrap items-end gap-3 lg:block">
    {filter.category && <input type="hidden" name="kategori" value={filter.category} />}
    {filter.tag && <input type="hidden" name="tag" value={filter.tag} />}
    <Choice
      name="tahun"
      title="Tahun"
      all="Semua tahun"
      value={filter.year}
      options={yearsOf(counts, filter).map(year => [String(year), String(year)])}
    />
    {stagesIn(counts).length > 0 && (
      <Choice
        name="tahapan"
        title="Tahapan"
        all="Semua tahapan"
        value={filter.stage}
        options={stagesIn(counts)}
      />
    )}
    <button type="submit" className={`${buttonLook('primary')} h-12 lg:mt-4 lg:w-full`}>
      Tampilkan
    </button>
  </form>
)
