import { shared } from '../shared.ts'

const clock = shared('due.clock', () => ({
  ring: undefined as (() => void) | undefined,
  timer: undefined as NodeJS.Timeout | undefined,
  at: Number.POSITIVE_INFINITY,
}))

// A timer holds at most 24.8 days; what lies further away is planned anew by the minute's tick.
const longest = 3600_000

/** Lets this process look for due entries at a moment, unless it does so sooner anyway. */
export function wakeAt(at: Date | null | undefined) {
  if (!clock.ring || !at || at.getTime() >= clock.at || at.getTime() - Date.now() > longest) return
  clearTimeout(clock.timer)
  clock.at = at.getTime()
  clock.timer = setTimeout(
    () => {
      clock.at = Number.POSITIVE_INFINITY
      clock.ring?.()
    },
    Math.max(0, clock.at - Date.now()) + 20,
  )
  clock.timer.unref()
}

/** Whom to call when something may be due; undefined for nobody. */
export function onDue(ring: (() => void) | undefined) {
  clock.ring = ring
  if (ring) return
  clearTimeout(clock.timer)
  clock.at = Number.POSITIVE_INFINITY
}
