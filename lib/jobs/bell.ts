import { shared } from '../shared.ts'

/** How long a deed's transaction may take to commit before its work is looked for. Milliseconds. */
const soon = 400

/**
 * A bell of this process: rung by a deed that leaves work behind, heard a moment later by the job that does it.
 * What it misses the minute's tick finds. `name` is one a bell.
 */
export function makeBell(name: string) {
  const bell = shared(`${name}.bell`, () => ({
    heard: undefined as (() => void) | undefined,
    timer: undefined as NodeJS.Timeout | undefined,
  }))
  return {
    /** Lets this process look for its work a moment from now. */
    ring() {
      if (!bell.heard || bell.timer) return
      bell.timer = setTimeout(() => {
        bell.timer = undefined
        bell.heard?.()
      }, soon)
      bell.timer.unref()
    },
    /** Whom to call when there may be work; undefined for nobody. */
    onRing(heard: (() => void) | undefined) {
      bell.heard = heard
    },
  }
}
