import type { HomeBlock, HomeSection } from '../entries/kinds/home.ts'
import type { Zone } from '../offices/schema.ts'
import { programmesAt, runningSteps } from './calendar.ts'
import type { Stage } from './schema.ts'

/** The blocks that the stage in force puts first on front pages; the first of the running ones that says any. */
export const frontAt = (stages: Stage[], now: Date, zone: Zone): HomeBlock[] =>
  runningSteps(programmesAt(stages, now, zone)).find(step => step.front.length > 0)?.front ?? []

/**
 * A front page with some blocks first. An office's own order gives way for as long as the stage lasts, because what
 * voters look for then is the same everywhere; which blocks it shows and its words for them stay its own.
 */
export function broughtForward(sections: HomeSection[], first: HomeBlock[]): HomeSection[] {
  const front = first.flatMap(block => sections.find(section => section.block === block) ?? [])
  return [...front, ...sections.filter(section => !front.includes(section))]
}
