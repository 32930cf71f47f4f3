import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Icon } from '../../../_ui/Icon.tsx'

/** Where an entry stands among those that wait. */
export type Turn = { place: number; of: number; before?: string; after?: string }

/** The place of `id` in the queue, with the way to its neighbours below `list`; undefined when it waits no longer. */
export function turnOf(id: string, queue: string[], list: string): Turn | undefined {
  const at = queue.indexOf(id)
  if (at < 0) return
  const leadTo = (other: string | undefined) => other && `${list}/${other}`
  return { place: at + 1, of: queue.length, before: leadTo(queue[at - 1]), after: leadTo(queue[at + 1]) }
}

/** From one that waits to the next, deciding or not; nothing where only one does. */
export const QueueSteps = ({ turn }: { turn: Turn }) =>
  turn.of > 1 && (
    <nav aria-label="Naskah yang menunggu" className="flex shrink-0">
      <Step href={turn.before} words="Naskah sebelumnya" icon={ChevronLeft} />
      <Step href={turn.after} words="Naskah berikutnya" icon={ChevronRight} />
    </nav>
  )

type StepProps = { href?: string; words: string; icon: typeof ChevronLeft }

const Step = ({ href, words, icon }: StepProps) => (
  <a
    href={href}
    aria-label={words}
    aria-disabled={href ? undefined : true}
    className={`flex size-11 items-center justify-center rounded-control ${href ? 'hover:bg-sunken' : 'text-stalk'}`}
  >
    <Icon of={icon} />
  </a>
)
