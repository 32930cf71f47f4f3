import type { ReactNode } from 'react'
import type { Duty } from '../../../../lib/stages/duty.ts'
import { Ruas } from '../../../_ui/Ruas.tsx'

/** Never empty: outside the stages of an election it shows the duty in force, and what it asks of a visitor. */
export const StageBand = ({ duty, actions }: { duty: Duty; actions: ReactNode }) => (
  <section aria-labelledby="tugas" className="border-b border-line bg-sunken">
    <div className="wide grid gap-x-16 gap-y-6 py-8 lg:grid-cols-2 lg:items-center">
      <div>
        <p className="text-14 font-semibold text-accent">{duty.eyebrow}</p>
        <h2 id="tugas" className="mt-1 text-26 lg:text-30">
          {duty.title}
        </h2>
        <p className="mt-2 text-18 leading-normal text-ink-2">{duty.ask}</p>
        <div className="mt-5 flex flex-wrap gap-x-4 gap-y-2">{actions}</div>
      </div>
      <Ruas
        label={`Pemutakhiran data pemilih, ${duty.quarter.name} sekarang`}
        segments={duty.quarter.steps}
      />
    </div>
  </section>
)
