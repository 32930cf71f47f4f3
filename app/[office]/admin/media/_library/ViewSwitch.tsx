import { LayoutGrid, List, type LucideIcon } from 'lucide-react'
import { Icon } from '../../../../_ui/Icon.tsx'
import { type LibraryFilter, libraryAddress } from '../filter.ts'

const views: { view: LibraryFilter['view']; word: string; icon: LucideIcon }[] = [
  { view: 'kisi', word: 'Kisi', icon: LayoutGrid },
  { view: 'daftar', word: 'Daftar', icon: List },
]

/** Pictures side by side, or a line each. */
export const ViewSwitch = ({ filter }: { filter: LibraryFilter }) => (
  <nav aria-label="Cara menampilkan" className="flex gap-1 rounded-control bg-sunken p-1">
    {views.map(({ view, word, icon }) => (
      <a
        key={view}
        href={libraryAddress(filter, { view, page: filter.page })}
        aria-current={filter.view === view ? 'true' : undefined}
        className="inline-flex min-h-11 items-center gap-2 rounded-badge px-3.5 text-14 font-semibold text-ink-2 aria-current:bg-surface aria-current:text-ink aria-current:shadow-chosen"
      >
        <Icon of={icon} />
        {word}
      </a>
    ))}
  </nav>
)
