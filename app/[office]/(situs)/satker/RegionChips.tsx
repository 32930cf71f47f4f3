import { type Region, regions } from '../../../../lib/offices/regions.ts'

type RegionChipsProps = {
  path: string
  /** The one that is shown; null when it is none of them. */
  current?: Region | null
  className?: string
}

/** All of the country, or one group of its islands: plain links. */
export const RegionChips = ({ path, current, className = '' }: RegionChipsProps) => (
  <nav aria-label="Wilayah" className={className}>
    <ul className="flex flex-wrap gap-2">
      <Chip name="Semua" href={path} current={current === undefined} />
      {(Object.keys(regions) as Region[]).map(region => (
        <Chip
          key={region}
          name={regions[region].name}
          href={`${path}?wilayah=${region}`}
          current={current === region}
        />
      ))}
    </ul>
  </nav>
)

const Chip = ({ name, href, current }: { name: string; href: string; current: boolean }) => (
  <li>
    <a
      href={href}
      aria-current={current ? 'true' : undefined}
      className={`inline-flex min-h-11 items-center rounded-full border px-4 text-16 ${current ? 'border-accent bg-tint font-bold text-accent' : 'border-field hover:bg-sunken'}`}
    >
      {name}
    </a>
  </li>
)
