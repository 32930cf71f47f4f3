import { localDay, startOfDay } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import type { Stage } from './schema.ts'
import { dayFrom } from './span.ts'

export type StageState = 'past' | 'now' | 'next'
/** A stage as it stands today: how much of it is over (0 to 1), and which day of how many it is. */
export type Step = Stage & { state: StageState; share: number; day: number; days: number }
/** An election or a yearly duty with its steps in order. */
export type Programme = Step & { steps: Step[] }

/** Puts the calendar's rows into programmes as they stand at `now` by the office's own clock. */
export function programmesAt(rows: Stage[], now: Date, zone: Zone): Programme[] {
  const placed = rows.map(row => placeStage(row, now, zone))
  const tops = placed.filter(row => !placed.some(other => other.id === row.parentId))
  return tops.map(top => {
    const steps = placed.filter(row => row.parentId === top.id).sort((a, b) => before(a.startsOn, b.startsOn))
    return { ...top, ...spanOf(top, steps, now, zone), steps }
  })
}

/** The steps that are running: a calm period first, those of an election before routine duties, the soonest to end first. */
export const runningSteps = (programmes: Programme[]) =>
  stepsOf(programmes)
    .filter(step => step.state === 'now')
    .sort(
      (a, b) =>
        Number(b.calm) - Number(a.calm) ||
        Number(a.routine) - Number(b.routine) ||
        before(a.endsOn, b.endsOn),
    )

/** What comes next, the soonest first; steps without a date are not among them. */
export const comingSteps = (programmes: Programme[]) =>
  stepsOf(programmes)
    .filter(step => step.state === 'next' && step.startsOn)
    .sort((a, b) => before(a.startsOn, b.startsOn))

/** All steps; a programme without any is its own. */
export const stepsOf = (programmes: Programme[]): Step[] =>
  programmes.flatMap(programme => (programme.steps.length > 0 ? programme.steps : [programme]))

// Unset days come last; equal ones keep the order of the calendar.
const before = (a: string | null, b: string | null) => (a ?? '9999').localeCompare(b ?? '9999')

function placeStage(stage: Stage, now: Date, zone: Zone): Step {
  const { startsOn, endsOn } = stage
  if (!startsOn) return { ...stage, state: 'next', share: 0, day: 0, days: 0 }
  const from = startOfDay(dayFrom(startsOn), zone)
  const last = dayFrom(endsOn ?? startsOn)
  const end = startOfDay({ ...last, day: last.day + 1 }, zone)
  const days = daysBetween(from, end)
  if (now < from) return { ...stage, state: 'next', share: 0, day: 0, days }
  // Without a last day it goes on from its first.
  if (endsOn && now >= end) return { ...stage, state: 'past', share: 1, day: days, days }
  const day = daysBetween(from, startOfDay(localDay(now, zone), zone)) + 1
  return { ...stage, state: 'now', share: endsOn ? day / days : 0.5, day, days }
}

// A programme without days of its own lasts from its first step to its last.
function spanOf(top: Step, steps: Step[], now: Date, zone: Zone) {
  if (top.startsOn || steps.length === 0) return {}
  const starts = steps.flatMap(step => step.startsOn ?? []).sort()
  const ends = steps.flatMap(step => step.endsOn ?? step.startsOn ?? []).sort()
  const span = { startsOn: starts[0] ?? null, endsOn: ends.at(-1) ?? null }
  const { state, share, day, days } = placeStage({ ...top, ...span }, now, zone)
  return { ...span, state, share, day, days }
}

const daysBetween = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / 86_400_000)

/** The step or programme at an address, and the programme it is of. */
export function findStep(programmes: Programme[], slug: string) {
  for (const programme of programmes) {
    const step = [programme, ...programme.steps].find(one => one.slug === slug)
    if (step) return { programme, step: step as Step }
  }
  return
}
