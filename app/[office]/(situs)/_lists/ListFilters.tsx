import {
  type ListCount,
  type ListFilter,
  stagesIn,
  sumLive,
  yearsOf,
} from '../../../../lib/entries/listed.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { type Known, listAddress } from './query.ts'

type ListFiltersProps = { path: string; filter: ListFilter; counts: ListCount[]; known: Known }

/** Categories as links with counts, year and status as a form: all work without a script at stable addresses. */
export const ListFilters = ({ path, filter, counts, known }: ListFiltersProps) => (
  <div className="print:hidden">
    {known.categories && (
      <nav aria-labelledby="jenis">
        <p id="jenis" className="text-16 font-semibold">
          {known.title ?? 'Jenis'}
        </p>
        <ul className="mt-2 flex flex-wrap gap-2 lg:-mx-3 lg:block">
          <CategoryLink name="Semua" {...{ path, filter, counts }} />
          {Object.entries(known.categories)
            .filter(([category]) => category === filter.category || sumLive(counts, { category }) > 0)
            .map(([category, name]) => (
              <CategoryLink key={category} name={name} category={category} {...{ path, filter, counts }} />
            ))}
        </ul>
      </nav>
    )}
    <NarrowForm {...{ path, filter, counts, known }} />
  </div>
)

type CategoryLinkProps = Omit<ListFiltersProps, 'known'> & { name: string; category?: string }

function CategoryLink({ path, filter, counts, name, category }: CategoryLinkProps) {
  const current = filter.category === category
  const look = current ? 'bg-tint font-bold text-accent max-lg:border-accent' : 'hover:bg-sunken'
  return (
    <li>
      <a
        href={listAddress(path, { ...filter, category })}
        aria-current={current ? 'true' : undefined}
        className={`flex min-h-11 items-center justify-between gap-2 rounded-full border border-field px-4 text-16 lg:rounded-control lg:border-0 lg:px-3 ${look}`}
      >
        {name}
        <span className={current ? '' : 'text-ink-2'}>
          {formatNumber(sumLive(counts, { ...filter, category }))}
        </span>
      </a>
    </li>
  )
}

const NarrowForm = ({ path, filter, counts, known }: ListFiltersProps) => (
  <form action={path} className={`flex flex-wrap items-end gap-3 lg:block ${known.categories ? 'mt-6' : ''}`}>
    {filter.category && <input type="hidden" name="kategori" value={filter.category} />}
    {filter.tag && <input type="hidden" name="tag" value={filter.tag} />}
    <Choice
      name="tahun"
      title="Tahun"
      all="Semua tahun"
      value={filter.year}
      options={yearsOf(counts, filter.year).map(year => [String(year), String(year)])}
    />
    {known.marks && (
      <Choice
        name="status"
        title="Status"
        all="Semua status"
        value={filter.mark}
        options={Object.entries(known.marks)}
      />
    )}
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

type ChoiceProps = {
  name: string
  title: string
  all: string
  value?: string | number
  options: [string, string][]
}

/** A list to choose one from, in the look of the filters. */
export const Choice = ({ name, title, all, value, options }: ChoiceProps) => (
  <div className="min-w-36 grow lg:not-first:mt-4">
    <label htmlFor={name} className="block text-16 font-semibold">
      {title}
    </label>
    <select
      id={name}
      name={name}
      defaultValue={value ?? ''}
      className="mt-2 h-12 w-full rounded-control border border-field bg-surface px-3 text-16"
    >
      <option value="">{all}</option>
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  </div>
)
