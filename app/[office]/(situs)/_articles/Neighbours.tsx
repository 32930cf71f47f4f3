import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Neighbours as Beside } from '../../../../lib/entries/neighbours.ts'
import { Icon } from '../../../_ui/Icon.tsx'

/** The entries of its kind before and after this one. */
export const Neighbours = ({ older, newer, noun }: Beside & { noun: string }) =>
  (older || newer) && (
    <nav
      aria-label={`${noun} sebelum dan sesudahnya`}
      className="mt-8 grid gap-6 md:grid-cols-2 print:hidden"
    >
      {older && (
        <a href={older.path} rel="prev" className="group flex gap-3">
          <Icon of={ArrowLeft} className="mt-0.5 text-accent" />
          <span>
            <span className="block text-14 text-ink-2">Sebelumnya</span>
            <span className="line-clamp-2 text-16 font-semibold group-hover:text-accent">{older.title}</span>
          </span>
        </a>
      )}
      {newer && (
        <a href={newer.path} rel="next" className="group flex justify-end gap-3 text-right md:col-start-2">
          <span>
            <span className="block text-14 text-ink-2">Sesudahnya</span>
            <span className="line-clamp-2 text-16 font-semibold group-hover:text-accent">{newer.title}</span>
          </span>
          <Icon of={ArrowRight} className="mt-0.5 text-accent" />
        </a>
      )}
    </nav>
  )
