import type { ReactNode } from 'react'
import type { Band } from '../../../../lib/stages/band.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Ruas } from '../../../_ui/Ruas.tsx'

/** Never empty: outside the stages of an election it shows the duty in force, and what it asks of a visitor. */
export const StageBand = ({ band, more }: { band: Band; more?: ReactNode }) => (
  <section aria-labelledby="tugas" className="border-b border-line bg-sunken">
    <div className="wide grid gap-x-16 gap-y-6 py-8 lg:grid-cols-2 lg:items-center">
      <div>
        <p className="text-14 font-semibold text-accent">{band.eyebrow}</p>
        <h2 id="tugas" className="mt-1 text-26 lg:text-30">
          {band.title}
        </h2>
        {band.calm && <p className="mt-3 border-l-3 border-accent pl-4 text-16">{band.calm}</p>}
        {band.ask && <p className="mt-2 text-18 leading-normal text-ink-2">{band.ask}</p>}
        <div className="mt-5 flex flex-wrap gap-x-4 gap-y-2 print:hidden">
          {band.action && (
            <LinkButton href={band.action.href} look="primary">
              {band.action.label}
            </LinkButton>
          )}
          {more}
        </div>
      </div>
      <Ruas label={band.label} segments={band.segments} />
    </div>
  </section>
)
