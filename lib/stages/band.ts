import { localDay } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import { voterCheck } from '../standards/starting.ts'
import { type Programme, runningSteps, type Step } from './calendar.ts'
import { calmWords } from './calm-words.ts'
import { dutyAt } from './duty.ts'
import { longDay, shortSpan } from './span.ts'

/** One segment of the flat stalk. */
export type Segment = { name: string; note: string; state: 'past' | 'now' | 'next'; share: number }

/** What is going on now and what it asks of a visitor. Never empty. */
export type Band = {
  eyebrow: string
  title: string
  ask: string
  /** What the stalk shows, for whoever cannot see it. */
  label: string
  segments: Segment[]
  action?: { label: string; href: string }
  /** What the calm period means, while it lasts. */
  calm?: string
  /** Its place in the calendar, where it has one. */
  slug?: string
}

const check = { label: 'Cek nama saya', href: voterCheck }
const tell = { label: 'Beri tahu pengawas', href: '/kontak' }

/** As many steps as fit side by side on a phone. */
const most = 5

/** The stage that runs at `now`; outside of any, the duty in force. `supervises` for the body that watches over it. */
export function bandAt(programmes: Programme[], now: Date, zone: Zone, supervises: boolean): Band {
  const [step] = runningSteps(programmes)
  if (step) return bandOf(step, programmes, localDay(now, zone).year, supervises)
  const { quarter, ...duty } = dutyAt(now, zone, supervises)
  const label = `Pemutakhiran data pemilih, ${quarter.name} sekarang`
  return { ...duty, label, segments: quarter.steps, action: supervises ? tell : check }
}

function bandOf(step: Step, programmes: Programme[], year: number, supervises: boolean): Band {
  const programme = programmes.find(({ steps }) => steps.some(other => other.id === step.id))
  // What an office added stands beside the calendar, not between its steps.
  const steps = (programme?.steps ?? [step]).filter(
    one => one.id === step.id || one.officeId === programme?.officeId,
  )
  return {
    eyebrow: supervises
      ? 'Sekarang kami mengawasi'
      : step.routine
        ? 'Sekarang, di luar tahapan pemilu'
        : `Sekarang, ${programme?.name ?? 'tahapan pemilu'}`,
    title: [step.headline || step.name, step.endsOn && `sampai ${longDay(step.endsOn, year)}`]
      .filter(Boolean)
      .join(' '),
    ask: step.ask,
    label: `${programme?.name ?? step.name}, sekarang ${step.name}`,
    segments: windowOf(steps, step).map(one => segmentOf(one, one.id === step.id, year)),
    ...(step.actionHref && { action: { label: step.actionLabel, href: step.actionHref } }),
    ...(step.calm && { calm: calmWords }),
    slug: step.slug,
  }
}

// The steps around the current one: what was, and more of what is to come.
function windowOf(steps: Step[], current: Step) {
  const at = steps.findIndex(step => step.id === current.id)
  const from = Math.max(0, Math.min(at - 1, steps.length - most))
  return steps.length <= most ? steps : steps.slice(from, from + most)
}

// Steps that run beside the one the band speaks of stay without the tick: one thing is "now".
const segmentOf = ({ name, state, share, ...days }: Step, current: boolean, year: number): Segment => ({
  name,
  note: shortSpan(days, year),
  state: state === 'now' && !current ? (share < 0.5 ? 'next' : 'past') : state,
  share,
})
