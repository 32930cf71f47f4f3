import type { Month } from '../_agenda/MonthGrid.tsx'
import { agendaAddress } from './query.ts'

type View = 'upcoming' | 'month' | 'past'

type ViewsProps = { month: Month; current: View; stage?: string; gone: number }

/** The ways to look at the agenda, as links; at what is over only where something is. */
export const Views = ({ month, current, stage, gone }: ViewsProps) => (
  <nav aria-label="Cara melihat agenda" className="mt-5 border-b border-line print:hidden">
    <ul className="flex gap-7">
      {(
        [
          ['upcoming', 'Akan datang', agendaAddress({ stage })],
          ['month', 'Bulan', agendaAddress({ month, stage })],
          ['past', 'Sudah lewat', agendaAddress({ past: true, stage })],
        ] as const
      )
        .filter(([view]) => view !== 'past' || gone > 0 || current === 'past')
        .map(([view, name, href]) => (
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
