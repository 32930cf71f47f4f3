import { ChevronDown } from 'lucide-react'
import { Icon } from '../../../_ui/Icon.tsx'
import { MenuLink } from './MenuLink.tsx'
import type { Place } from './menu.ts'

type WideMenuProps = { places: Place[]; here?: string }

const line = '-mb-px block border-b-3 pt-2.5 pb-3'

/** The menu in one line. A place with others below it opens a list; one list at a time, without any script. */
export const WideMenu = ({ places, here }: WideMenuProps) => (
  <nav aria-label="Menu utama" className="wide max-lg:hidden print:hidden">
    <ul className="flex flex-wrap justify-between gap-x-4">
      {places.map((place, index) => (
        <li key={place.href}>
          {place.children ? (
            <Below place={place} here={here} late={index > places.length / 2} />
          ) : (
            <MenuLink place={place} here={here} className={line} />
          )}
        </li>
      ))}
    </ul>
  </nav>
)

type BelowProps = {
  place: Place
  here?: string /** Near the right edge its list opens to the left. */
  late: boolean
}

const Below = ({ place, here, late }: BelowProps) => (
  <details name="menu-lebar" className="group relative">
    <summary
      className={`${line} flex cursor-pointer list-none items-center gap-0.5 text-16 [&::-webkit-details-marker]:hidden ${place.href === here ? 'border-accent font-bold text-accent' : 'border-transparent hover:text-accent'}`}
    >
      {place.name}
      <Icon of={ChevronDown} className="size-4 group-open:rotate-180" />
    </summary>
    <ul
      className={`absolute top-full z-10 w-64 rounded-b-panel border border-line bg-surface py-2 ${late ? 'right-0' : 'left-0'}`}
    >
      {[{ name: place.own ?? place.name, href: place.href }, ...(place.children ?? [])].map(child => (
        <li key={child.href}>
          <MenuLink place={child} here={here} className="block px-4 py-2.5" />
        </li>
      ))}
    </ul>
  </details>
)
