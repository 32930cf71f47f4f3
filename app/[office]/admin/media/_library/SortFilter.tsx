import { type MediaSort, mediaSorts } from '../../../../../lib/media/filter.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { type LibraryFilter, libraryAddress } from '../filter.ts'

type SortFilterProps = { filter: LibraryFilter; counts: Record<MediaSort, number>; all: number }

/** The sorts of media as links, with how many there are. */
export const SortFilter = ({ filter, counts, all }: SortFilterProps) => (
  <nav
    aria-label="Saring menurut jenis"
    className="-mx-4 max-w-[100vw] min-w-0 overflow-x-auto px-4 py-1 md:mx-0 md:px-0"
  >
    <ul className="flex gap-2">
      <Chip href={libraryAddress(filter, { sort: undefined })} current={!filter.sort} count={all}>
        Semua
      </Chip>
      {(Object.keys(mediaSorts) as MediaSort[]).map(sort => (
        <Chip
          key={sort}
          href={libraryAddress(filter, { sort })}
          current={filter.sort === sort}
          count={counts[sort]}
        >
          {mediaSorts[sort]}
        </Chip>
      ))}
    </ul>
  </nav>
)

type ChipProps = { href: string; current: boolean; count: number; children: string }

const Chip = ({ href, current, count, children }: ChipProps) => (
  <li>
    <a
      href={href}
      aria-current={current ? 'true' : undefined}
      className="inline-flex min-h-11 items-center gap-2 rounded-full border border-field bg-surface px-4 text-16 whitespace-nowrap hover:border-ink aria-current:border-accent aria-current:bg-tint aria-current:font-semibold aria-current:text-accent"
    >
      {children}
      <span className="text-14">{formatNumber(count)}</span>
    </a>
  </li>
)
