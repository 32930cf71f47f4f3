import { shared } from '../shared.ts'

/** How long a deed's transaction may take to commit before its export is looked for. Milliseconds. */
const soon = 400

const bell = shared('exports.bell', () => ({
  ring: undefined as (() => void) | undefined,
  timer: undefined as NodeJS.Timeout | undefined,
}))

/** Lets this process look for exports a moment from now; the minute's tick finds what this misses. */
export function wakeExports() {
  if (!bell.ring || bell.timer) return
  bell.timer = setTimeout(() => {
    bell.timer = undefined
    bell.ring?.()
  }, soon)
  bell.timer.unref()
}

/** Whom to call when there may be exports to make; undefined for nobody. */
export function onExports(ring: (() => void) | undefined) {
  bell.ring = ring
}
