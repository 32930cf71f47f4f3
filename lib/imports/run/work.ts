import { log } from '../../log.ts'
import { storable } from '../../storable.ts'
import { ImportRefusal } from '../schema.ts'
import { settleAddresses } from './addresses.ts'
import { bringRun, type Pace } from './bring.ts'
import { beating, claimRun, Frozen, type Run, release, Stopped } from './claim.ts'
import { planRun } from './plan.ts'
import { rollBackRun } from './roll-back.ts'

export type WorkOptions = {
  /** What to wait after each batch, so that pages are rendered beside it. */
  pace?: Pace
  /** When this process is to end: the run waits for another one. */
  signal?: AbortSignal
}

const atOnce: Pace = async () => {}

/**
 * Does what a run waits for: its dry run, its import, its way back. Takes the run that `id` names, or whichever waits
 * longest or was left by a process that died. Returns it, or undefined where there was nothing to do.
 */
export async function workRun(
  id?: string,
  { pace = atOnce, signal = new AbortController().signal }: WorkOptions = {},
) {
  const run = await claimRun(id)
  if (!run) return
  try {
    await beating(run, () => works[run.state as keyof typeof works](run, signal, pace))
  } catch (error) {
    await end(run, error, signal)
  }
  return run
}

const works = {
  reading: (run: Run, signal: AbortSignal) => planRun(run, signal),
  importing: bringRun,
  rollingBack: (run: Run, _: AbortSignal, pace: Pace) => rollBackRun(run, pace),
}

async function end(run: Run, error: unknown, signal: AbortSignal) {
  // The process ends: another one goes on at once.
  if (signal.aborted) return release(run, {})
  if (error instanceof Frozen)
    return release(run, {
      state: 'paused',
      failure: 'Kantor ini sedang dibekukan. Impor bisa dilanjutkan sesudahnya.',
    })
  // Paused or cancelled in the meantime: what is there leads somewhere already.
  if (error instanceof Stopped) {
    await settleAddresses(run)
    return release(run, {})
  }
  if (error instanceof ImportRefusal)
    return release(run, { state: 'failed', failure: sentenceOf(error), finishedAt: new Date() })
  log.error({ err: error, run: run.id }, 'an import stopped')
  // Not finished: it can be resumed, whatever it was at.
  return release(run, {
    state: 'failed',
    failure: `Impor berhenti karena gangguan di sistem. Coba lanjutkan; bila berulang, beri tahu pusat dengan nomor ${run.id.slice(0, 8)}.`,
  })
}

/** What whoever started it is told of a source that is not taken. */
export const sentenceOf = ({ message, line }: ImportRefusal) =>
  storable(line && !/\bbaris \d/i.test(message) ? `Baris ${line}: ${message}` : message)
