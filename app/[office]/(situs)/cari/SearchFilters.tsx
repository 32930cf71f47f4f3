import { ChevronDown } from 'lucide-react'
import { mostCounted, type SearchAnswer, sumFound } from '../../../../lib/entries/search.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { type KindPlace, kindNames, kindPlaces } from './kindNames.ts'
import { type Search, scopesOf, searchAddress } from './query.ts'

type SearchFiltersProps = { office: Office; search: Search; counts: SearchAnswer['counts'] }

/** Where is searched, then kinds and years with how much each holds; all plain links. On a phone the latter wait folded. */
export function SearchFilters({ office, search, counts }: SearchFiltersProps) {
  // Of words too common to count only the newest are known: their numbers would mislead.
  const counted = sumFound(counts, {}) <= mostCounted
  const places = (Object.keys(kindPlaces) as KindPlace[]).filter(
    place => place === search.place || sumFound(counts, { kind: kindPlaces[place] }) > 0,
  )
  const years = [...new Set([...counts.map(row => row.year), ...(search.year ? [search.year] : [])])]
  const to = (change: Partial<Search>) => searchAddress(office, { ...search, page: 1, ...change })
  const sum = (place?: KindPlace, year?: number) =>
    counted ? sumFound(counts, { kind: place && kindPlaces[place], year }) : undefined
  return (
    <div className="grid min-w-0 grid-cols-1 content-start gap-6">
      <Choices title="Cari di">
        {scopesOf(office).map(({ scope, name }) => (
          <Choice key={scope} name={name} current={scope === search.scope} href={to({ scope })} />
        ))}
      </Choices>
      {(places.length > 0 || years.length > 1) && (
        <details
          open={Boolean(search.place ?? search.year)}
          className="group lg:details-content:[content-visibility:visible]"
        >
          <summary className={narrow}>
            <Icon of={ChevronDown} className="transition-transform group-open:rotate-180" />
            Saring menurut jenis dan tahun
          </summary>
          <div className="grid gap-6 max-lg:pt-3">
            {places.length > 0 && (
              <Choices title="Jenis">
                <Choice
                  name="Semua"
                  current={!search.place}
                  href={to({ place: undefined })}
                  entries={sum(undefined, search.year)}
                />
                {places.map(place => (
                  <Choice
                    key={place}
                    name={kindNames[kindPlaces[place]]}
                    current={place === search.place}
                    href={to({ place })}
                    entries={sum(place, search.year)}
                  />
                ))}
              </Choices>
            )}
            {years.length > 1 && (
              <Choices title="Tahun">
                <Choice
                  name="Semua"
                  current={!search.year}
                  href={to({ year: undefined })}
                  entries={sum(search.place)}
                />
                {years
                  .sort((a, b) => b - a)
                  .slice(0, 8)
                  .map(year => (
                    <Choice
                      key={year}
                      name={String(year)}
                      current={year === search.year}
                      href={to({ year })}
                      entries={sum(search.place, year)}
                    />
                  ))}
              </Choices>
            )}
          </div>
        </details>
      )}
    </div>
  )
}

// Where folding cannot be undone by style it stays, on wide screens too.
const narrow =
  'inline-flex min-h-11 cursor-pointer list-none items-center gap-2 font-semibold hover:text-accent [&::-webkit-details-marker]:hidden supports-[selector(::details-content)]:lg:hidden'

const Choices = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <nav aria-label={title}>
    <p className="text-16 font-semibold">{title}</p>
    <ul className="mt-2 flex flex-wrap gap-2 lg:-mx-3 lg:block">{children}</ul>
  </nav>
)

type ChoiceProps = { name: string; current: boolean; href: string; entries?: number }

const Choice = ({ name, current, href, entries }: ChoiceProps) => (
  <li>
    <a
      href={href}
      aria-current={current ? 'true' : undefined}
      className={`flex min-h-11 items-center justify-between gap-2 rounded-full border border-field px-4 text-16 lg:rounded-control lg:border-0 lg:px-3 ${current ? 'bg-tint font-bold text-accent max-lg:border-accent' : 'hover:bg-sunken'}`}
    >
      {name}
      {entries !== undefined && <span className={current ? '' : 'text-ink-2'}>{formatNumber(entries)}</span>}
    </a>
  </li>
)
