import { ChevronDown } from 'lucide-react'
import type { Programme, Step } from '../../../../lib/stages/calendar.ts'
import { longSpan } from '../../../../lib/stages/span.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { StepMark } from './StepMark.tsx'

type TimelineProps = {
  programme: Programme
  counts: Map<number, number>
  officeId: number
  national: boolean
}

/** An election or a yearly duty: its steps as a stalk that stands upright. What is over can be opened. */
export function Timeline(props: TimelineProps) {
  const { programme } = props
  if (programme.state !== 'past')
    return (
      <section aria-labelledby={programme.slug} className="pt-11">
        <h2 id={programme.slug} className="text-22 md:text-26">
          {programme.name}
        </h2>
        <Matter {...props} />
      </section>
    )
  return (
    <details className="group border-b border-line">
      <summary className="flex min-h-14 items-center gap-4 py-4">
        <h2 className="grow text-17">
          {programme.name}
          <span className="block text-14 font-normal text-ink-2">Selesai · {longSpan(programme)}</span>
        </h2>
        <Icon of={ChevronDown} className="text-ink-2 group-open:rotate-180" />
      </summary>
      <div className="pb-8">
        <Matter {...props} />
      </div>
    </details>
  )
}

const Matter = ({ programme, counts, officeId, national }: TimelineProps) => (
  <>
    <p className="mt-1 text-16 text-ink-2">
      {[longSpan(programme), programme.basis].filter(Boolean).join(' · ')}
    </p>
    {programme.description && <p className="mt-3">{programme.description}</p>}
    {programme.steps.length > 0 && (
      <ol className="mt-6">
        {programme.steps.map(step => (
          <Row
            key={step.id}
            step={step}
            entries={counts.get(step.id) ?? 0}
            local={!national && step.officeId === officeId}
          />
        ))}
      </ol>
    )}
  </>
)

const Row = ({ step, entries, local }: { step: Step; entries: number; local: boolean }) => (
  <li aria-current={step.state === 'now' ? 'step' : undefined} className="relative pb-6 pl-9 last:pb-0">
    <StepMark step={step} />
    <div className="relative">
      <h3 className="text-17 leading-snug">
        <a href={`/tahapan/${step.slug}`} className="after:absolute after:inset-0 hover:text-accent">
          {step.name}
        </a>
      </h3>
      <p className={`text-16 ${step.state === 'now' ? '' : 'text-ink-2'}`}>
        {longSpan(step)}
        {step.state === 'now' && (
          <b className="font-semibold">
            {' '}
            · sekarang{step.endsOn && step.days > 1 && `, hari ke-${step.day} dari ${step.days}`}
          </b>
        )}
      </p>
      <p className="text-14 text-ink-2">
        {[local && 'Tambahan kantor ini', entries > 0 && `${entries} tulisan terkait`]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  </li>
)
