import { Check, CircleDashed, CircleDot } from 'lucide-react'
import { retractReport, retractStepBelow } from '../../../../../lib/moves/step-actions.ts'
import { isByHand, type Move, type WayStep } from '../../../../../lib/moves/way.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { StepDialog } from './StepDialog.tsx'
import type { Viewer } from './viewer.ts'

const looks = {
  done: { icon: Check, ink: 'text-ok', said: 'selesai' },
  now: { icon: CircleDot, ink: 'text-accent', said: 'sekarang' },
  next: { icon: CircleDashed, ink: 'text-ink-2', said: 'nanti' },
}

/** The way of one office from first contact to its end, a line a step. */
export const Timeline = ({ move, viewer }: { move: Move; viewer: Viewer }) => (
  <section aria-labelledby="langkah">
    <SectionHead
      id="langkah"
      title="Langkah demi langkah"
      text={`${move.done} dari ${move.steps.length} selesai. Impor, kesetaraan, dan alamat dibaca dari kejadiannya; sisanya dicatat orang.`}
    />
    <ol className="border-y border-line">
      {move.steps.map(step => (
        <Line key={step.step} move={move} step={step} viewer={viewer} />
      ))}
    </ol>
  </section>
)

function Line({
  move,
  step: { step, title, state, on, words },
  viewer,
}: {
  move: Move
  step: WayStep
  viewer: Viewer
}) {
  const { icon, ink, said } = looks[state]
  const changes = isByHand(step) && (viewer.coaches || viewer.reports) ? step : undefined
  return (
    <li
      id={`langkah-${step}`}
      aria-current={state === 'now' ? 'step' : undefined}
      className="flex scroll-mt-20 gap-3 border-b border-line py-4 last:border-0"
    >
      <Icon of={icon} className={`mt-0.5 shrink-0 ${ink}`} />
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className={state === 'next' ? 'text-ink-2' : 'font-semibold'}>
            {title}
            <span className="sr-only">: {said}</span>
          </span>
          {on && <span className="text-14 text-ink-2 tabular-nums">{longDay(on, 0)}</span>}
        </p>
        {words && <p className="text-14 wrap-anywhere text-ink-2">{words}</p>}
        {changes && move.noted[changes] && (
          <div className="flex flex-wrap items-start gap-x-4 gap-y-2 pt-2">
            <StepDialog move={move} step={changes} viewer={viewer} look="plain" place="ubah" />
            <DeedForm
              action={viewer.own ? retractReport : retractStepBelow}
              subject={{ step: changes, ...(!viewer.own && { slug: move.slug }) }}
              look="plain"
            >
              Cabut catatan
            </DeedForm>
          </div>
        )}
      </div>
    </li>
  )
}
