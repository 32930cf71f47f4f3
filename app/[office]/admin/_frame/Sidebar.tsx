import type { Office } from '../../../../lib/offices/schema.ts'
import type { Actor } from '../../../../lib/permissions.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { Mark } from '../../../_ui/Mark.tsx'
import type { DeskMatter } from './matter.ts'
import { NewMenu } from './NewMenu.tsx'
import { bodyName, placeName } from './names.ts'
import { Person } from './Person.tsx'
import { type PlaceGroup, type PlaceName, placesOf } from './places.ts'

export type FrameProps = { office: Office; actor: Actor; matter: DeskMatter; here?: PlaceName }

/** The places of the back office, on wide screens always in sight. */
export const Sidebar = ({ office, actor, matter, here }: FrameProps) => (
  <aside className="sticky top-0 flex h-dvh flex-col gap-5 overflow-y-auto border-r border-line bg-sunken px-4 py-5 max-lg:hidden">
    <OfficeName office={office} />
    <NewMenu actor={actor} office={office} />
    <nav aria-label="Ruang kerja">
      <PlaceList groups={placesOf(actor)} here={here} waiting={matter.waiting} />
    </nav>
    <Person actor={actor} className="mt-auto pt-4" />
  </aside>
)

/** Institution small, office large; leads to the first page of the back office. */
export const OfficeName = ({ office }: { office: Office }) => (
  <a href="/admin" className="flex min-w-0 items-center gap-3 rounded-control">
    <Mark className="size-10 shrink-0" />
    <span className="min-w-0 leading-tight">
      <span className="block text-14 text-ink-2">{bodyName(office)}</span>
      <span className="block text-17 leading-snug font-bold tracking-tight">{placeName(office)}</span>
    </span>
  </a>
)

type PlaceListProps = { groups: PlaceGroup[]; here?: PlaceName; waiting: number }

/** The places as links; how many texts wait stands at the approvals. */
export const PlaceList = ({ groups, here, waiting }: PlaceListProps) =>
  groups.map(({ title, places }) => (
    <div key={title ?? ''}>
      {title && <p className="px-3 pt-4 pb-1 text-14 font-semibold text-ink-2">{title}</p>}
      <ul>
        {places.map(place => (
          <li key={place.name}>
            <a
              href={place.href}
              aria-current={place.name === here ? 'page' : undefined}
              className="flex min-h-11 items-center gap-3.5 rounded-control border-l-3 border-transparent px-3 text-16 hover:bg-neutral-tint aria-[current=page]:rounded-l-none aria-[current=page]:border-accent aria-[current=page]:bg-surface aria-[current=page]:font-semibold"
            >
              <Icon of={place.icon} className={place.name === here ? 'text-accent' : 'text-ink-2'} />
              {place.label}
              {place.name === 'persetujuan' && waiting > 0 && (
                <span className="ml-auto font-semibold text-accent">
                  {waiting}
                  <span className="sr-only"> menunggu</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ))
