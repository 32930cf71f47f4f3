import { Menu } from 'lucide-react'
import { Icon } from '../../../_ui/Icon.tsx'
import { Person } from './Person.tsx'
import { placesOf } from './places.ts'
import { type FrameProps, OfficeName, PlaceList } from './Sidebar.tsx'

/** The top of a phone's screen: whose back office this is, and its places behind a button. */
export const PhoneBar = ({ office, actor, matter, here }: FrameProps) => (
  <header className="sticky top-0 z-10 border-b border-line bg-surface lg:hidden">
    <div className="flex items-center justify-between gap-3 px-4 py-2 md:px-6">
      <OfficeName office={office} />
      <details name="menu">
        <summary className="flex size-13 flex-col items-center justify-center gap-0.5 rounded-control text-12 font-semibold hover:bg-sunken">
          <Icon of={Menu} />
          Menu
        </summary>
        <nav
          aria-label="Ruang kerja"
          className="absolute inset-x-0 top-full border-y border-line bg-sunken p-4 md:px-6 max-h-[calc(100dvh-4.5rem)] overflow-y-auto"
        >
          <PlaceList groups={placesOf(actor)} here={here} waiting={matter.waiting} />
          <Person actor={actor} className="mt-4 border-t border-line pt-4" />
        </nav>
      </details>
    </div>
  </header>
)
