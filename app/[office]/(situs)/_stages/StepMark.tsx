import type { Step } from '../../../../lib/stages/calendar.ts'

const looks = { past: 'border-accent bg-accent', now: 'border-field bg-paper', next: 'border-field bg-paper' }

/** One segment of the upright stalk: filled is over, part filled with a tick is now, outlined is to come. */
export const StepMark = ({ step: { state, share } }: { step: Pick<Step, 'state' | 'share'> }) => (
  <span aria-hidden="true" className="absolute top-1 bottom-1 left-1">
    <span className={`block h-full w-3 overflow-hidden rounded-full border ${looks[state]}`} />
    {state === 'now' && <Filled share={`${Math.round(share * 1000) / 10}%`} />}
  </span>
)

// Percentages as attributes: the page may carry no inline styles.
const Filled = ({ share }: { share: string }) => (
  <svg aria-hidden="true" width="20" height="100%" className="absolute top-0 -left-1 overflow-visible">
    <rect x="4" width="12" height={share} rx="5.5" className="fill-accent" />
    <line x1="0" x2="20" y1={share} y2={share} strokeWidth="3" className="stroke-ink" />
  </svg>
)
