import { ArrowDown, ArrowUp, Moon, Plus } from 'lucide-react'
import { moveStage } from '../../../../../lib/stages/actions.ts'
import {
  type Calendar,
  type CalendarStage,
  childrenOf,
  dutiesOf,
} from '../../../../../lib/stages/document.ts'
import { longSpan } from '../../../../../lib/stages/span.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'

type ProgrammeBlockProps = {
  calendar: Calendar
  programme: CalendarStage
  lock: number
  first: boolean
  last: boolean
}

/** A programme of the calendar with its steps, each with its days and how much it asks of offices. */
export function ProgrammeBlock({ calendar, programme, lock, first, last }: ProgrammeBlockProps) {
  // As the public sees them: by day, undated ones last.
  const steps = childrenOf(calendar, programme.id).toSorted((a, b) =>
    (a.startsOn ?? '9999').localeCompare(b.startsOn ?? '9999'),
  )
  const undated = steps.filter(step => !step.startsOn)
  return (
    <section id={`t${programme.id}`} aria-labelledby={`nama${programme.id}`} className="pb-10">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pb-3">
        <div>
          <h2 id={`nama${programme.id}`} className="text-22">
            <a
              href={`/admin/tahapan/${programme.id}`}
              className="hover:text-accent hover:underline underline-offset-4"
            >
              {programme.name}
            </a>
          </h2>
          <p className="text-14 text-ink-2">
            {[
              programme.startsOn && longSpan(programme),
              programme.basis,
              programme.routine && 'di luar tahapan pemilu',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {!first && <Move id={programme.id} name={programme.name} lock={lock} direction="up" />}
          {!last && <Move id={programme.id} name={programme.name} lock={lock} direction="down" />}
          <LinkButton href={`/admin/tahapan/baru?di=${programme.id}`}>
            <Icon of={Plus} />
            Tambah langkah
            <span className="sr-only"> {programme.name}</span>
          </LinkButton>
        </div>
      </div>
      {steps.length === 0 ? (
        <p className="border-y border-line py-4 text-ink-2">Belum ada langkah.</p>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {steps.map(step => (
            <li
              key={step.id}
              id={`t${step.id}`}
              className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3.5"
            >
              <div className="min-w-0 flex-1 basis-64">
                <a
                  href={`/admin/tahapan/${step.id}`}
                  className="font-semibold after:absolute after:inset-0 hover:text-accent"
                >
                  {step.name}
                </a>
                <p className="text-14 text-ink-2">
                  {[longSpan(step), countDuties(calendar, step)].filter(Boolean).join(' · ')}
                </p>
              </div>
              {step.calm && (
                <Badge look="info" icon={Moon}>
                  Masa tenang
                </Badge>
              )}
              {!step.startsOn && undated.length > 1 && (
                <div className="relative flex gap-2">
                  {step !== undated[0] && <Move id={step.id} name={step.name} lock={lock} direction="up" />}
                  {step !== undated.at(-1) && (
                    <Move id={step.id} name={step.name} lock={lock} direction="down" />
                  )}
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

const countDuties = (calendar: Calendar, stage: CalendarStage) => {
  const count = dutiesOf(calendar, stage.id).length
  return count > 0 && `${count} kewajiban`
}

type MoveProps = { id: number; name: string; lock: number; direction: 'up' | 'down' }

const Move = ({ id, name, lock, direction }: MoveProps) => (
  <DeedForm action={moveStage} subject={{ id, lock, direction }} look="secondary" className="px-3">
    <Icon of={direction === 'up' ? ArrowUp : ArrowDown} />
    <span className="sr-only">
      {direction === 'up' ? 'Naikkan' : 'Turunkan'} {name}
    </span>
  </DeedForm>
)
