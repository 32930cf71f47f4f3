import { shared } from '../../shared.ts'

/** How long a deed's transaction may take to commit before runs are looked for. Milliseconds. */
const soon = 300

const bell = shared('imports.bell', () => ({
  ring: undefined as (() => void) | undefined,
  timer: undefined as NodeJS.Timeout | undefined,
}))

/** Lets this process look for runs a moment from now; the minute's tick finds what this misses. */
export function wakeImports() {
  if (!bell.ring || bell.timer) return
  bell.timer = setTimeout(() => {
    bell.timer = undefined
    bell.ring?.()
  }, soon)
  bell.timer.unref()
}

/** Whom to call when there may be a run; undefined for nobody. */
export function onImports(ring: (() => void) | undefined) {
  bell.ring = ring
}
