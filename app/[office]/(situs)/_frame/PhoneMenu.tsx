import { ChevronDown, Menu } from 'lucide-react'
import { Icon } from '../../../_ui/Icon.tsx'
import { MenuLink } from './MenuLink.tsx'
import type { Place } from './menu.ts'

/** The classes of a button beside the office's name on a phone. */
export const phoneButton =
  'flex size-13 flex-col items-center justify-center gap-0.5 rounded-control text-12 font-semibold hover:bg-sunken'

type PhoneMenuProps = { places: Place[]; here?: string }

/** The whole menu behind one button; what lies below a place opens in its row. */
export const PhoneMenu = ({ places, here }: PhoneMenuProps) => (
  <details name="menu">
    <summary className={phoneButton}>
      <Icon of={Menu} />
      Menu
    </summary>
    <nav aria-label="Menu" className="absolute inset-x-0 top-full z-10 border-y border-line bg-surface pb-2">
      <ul className="wide divide-y divide-line">
        {places.map(place => (
          <li key={place.href}>
            {place.children ? (
              <Below place={place} here={here} />
            ) : (
              <MenuLink place={place} here={here} className="block py-3.5" />
            )}
          </li>
        ))}
      </ul>
    </nav>
  </details>
)

const Below = ({ place, here }: { place: Place; here?: string }) => (
  <details name="menu-bawah" className="group">
    <summary
      className={`flex cursor-pointer list-none items-center justify-between py-3.5 text-16 hover:text-accent [&::-webkit-details-marker]:hidden ${place.href === here ? 'font-bold text-accent' : ''}`}
    >
      {place.name}
      <Icon of={ChevronDown} className="group-open:rotate-180" />
    </summary>
    <ul className="border-l-2 border-line pb-2">
      {[{ name: place.own ?? place.name, href: place.href }, ...(place.children ?? [])].map(child => (
        <li key={child.href}>
          <MenuLink place={child} here={here} className="block py-3 pl-4" />
        </li>
      ))}
    </ul>
  </details>
)
