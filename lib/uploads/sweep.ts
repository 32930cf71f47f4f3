import { log } from '../log.ts'
import { shared } from '../shared.ts'
import { sweepParts } from './parts.ts'

const hour = 3600_000

/**
 * Takes away expired parts now and every hour. They lie on this machine, so each process looks, and none of them
 * minds when another was faster.
 */
export function startSweeping() {
  const sweep = () => sweepParts().catch(error => log.warn({ err: error }, 'could not sweep the uploads'))
  shared('uploads.sweep', () => setInterval(sweep, hour).unref())
  void sweep()
}
