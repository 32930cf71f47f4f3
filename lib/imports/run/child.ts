import { setPriority } from 'node:os'
import { closeDoors } from '../../../db/doors.ts'
import { log } from '../../log.ts'
import { gently } from './pace.ts'
import { workRun } from './work.ts'

// What a server starts beside itself (job.ts): works on runs until none waits.
async function main() {
  const ending = new AbortController()
  for (const name of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(name, () => ending.abort())
  setPriority(10)
  while (!ending.signal.aborted && (await workRun(undefined, { pace: gently, signal: ending.signal })));
  await closeDoors()
}

main().then(
  () => process.exit(),
  error => {
    log.error({ err: error }, 'the imports fell over')
    process.exit(1)
  },
)
