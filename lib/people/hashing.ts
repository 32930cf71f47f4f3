import { availableParallelism } from 'node:os'
import { Gate } from '../front/gate.ts'
import { shared } from '../shared.ts'

export { Busy } from '../front/gate.ts'

/**
 * A hash takes some 30 ms of a thread that pages need too (reading files, resizing pictures), so half of the
 * processors at most work on them at once. Who waits for longer than three seconds, or comes as the 41st, is refused.
 */
const gate = () =>
  shared('hashing', () => {
    const atOnce = Math.max(1, Math.floor(availableParallelism() / 2))
    return new Gate({ perOffice: atOnce, overall: atOnce, queued: 40, patience: 3000 })
  })

/** Runs one hash when it is its turn. Throws Busy where too many wait. */
export const whenFree = <T>(hash: () => Promise<T>): Promise<T> => gate().run(0, hash)
