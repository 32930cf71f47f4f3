import { Refusal } from '../refusal.ts'
import { shared } from '../shared.ts'

// One alone may take 460 MB; a phone's photos take a second each, so nobody waits long.
const atOnce = 1
const mostWaiting = 40

const queue = shared('media.queue', () => ({ running: 0, waiting: [] as (() => void)[] }))

/**
 * Runs `work` when nothing else of the kind runs: pictures are heavy, and pages are rendered beside them.
 * Throws a Refusal when too many wait already.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (queue.running < atOnce) queue.running++
  else await place()
  try {
    return await work()
  } finally {
    const next = queue.waiting.shift()
    if (next) next()
    else queue.running--
  }
}

// Who waits takes over the place of the one who leaves.
function place() {
  if (queue.waiting.length >= mostWaiting)
    throw new Refusal('Sedang banyak foto yang diolah. Coba lagi satu menit lagi.', { status: 503 })
  return new Promise<void>(resolve => queue.waiting.push(resolve))
}
