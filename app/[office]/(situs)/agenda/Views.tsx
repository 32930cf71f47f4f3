import { type Month, monthKey } from '../_agenda/MonthGrid.tsx'

type View = 'upcoming' | 'month' | 'past'

/** The three ways to look at the agenda, as links. */
export const Views = ({ month, current }: { month: Month; current: View }) => (
  <nav aria-label="Cara melihat agenda" className="mt-5 border-b border-line">
    <ul className="flex gap-7">
      {(
        [
          ['upcoming', 'Akan datang', '/agenda'],
          ['month', 'Bulan', `/agenda?bulan=${monthKey(month)}`],
          ['past', 'Sudah lewat', '/agenda?urut=lalu'],
        ] as const
      ).map(([view, name, href]) => (
        <li key={view}>
          <a
            href={href}
            aria-current={view === current ? 'page' : undefined}
            className={`-mb-px block border-b-3 py-2.5 text-16 ${view === current ? 'border-accent font-bold text-accent' : 'border-transparent hover:text-accent'}`}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
