import { shared } from '../shared.ts'

/** How long a deed's transaction may take to commit before its messages are looked for. Milliseconds. */
const soon = 400

const bell = shared('mail.bell', () => ({
  ring: undefined as (() => void) | undefined,
  timer: undefined as NodeJS.Timeout | undefined,
}))

/** Lets this process look for messages a moment from now; the minute's tick finds what this misses. */
export function wakeMail() {
  if (!bell.ring || bell.timer) return
  bell.timer = setTimeout(() => {
    bell.timer = undefined
    bell.ring?.()
  }, soon)
  bell.timer.unref()
}

/** Whom to call when there may be messages; undefined for nobody. */
export function onMail(ring: (() => void) | undefined) {
  bell.ring = ring
}
