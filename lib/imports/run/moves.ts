import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { importRuns } from '../../../db/tables/index.ts'
import { Refusal } from '../../refusal.ts'
import type { RunState } from '../schema.ts'
import type { FoundRun } from './queries.ts'
import type { Report } from './schema.ts'

/** What each state of a run is called. */
export const runStates: Record<RunState, string> = {
  reading: 'Sedang diperiksa',
  ready: 'Selesai diperiksa',
  importing: 'Sedang dipindahkan',
  paused: 'Dijeda',
  cancelled: 'Dibatalkan',
  done: 'Selesai',
  rollingBack: 'Sedang dikembalikan',
  rolledBack: 'Dikembalikan seperti semula',
  failed: 'Terhenti',
}

// Every move a person can make with a run, and where it leads.
const moves = {
  ask: { ready: 'ready' },
  goOn: { ready: 'importing' },
  pause: { reading: 'paused', importing: 'paused' },
  resume: { paused: 'importing', failed: 'importing' },
  cancel: {
    reading: 'cancelled',
    ready: 'cancelled',
    importing: 'cancelled',
    paused: 'cancelled',
    failed: 'cancelled',
  },
  rollBack: { done: 'rollingBack', paused: 'rollingBack', cancelled: 'rollingBack', failed: 'rollingBack' },
} as const satisfies Record<string, Partial<Record<RunState, RunState>>>
export type RunMove = keyof typeof moves

type Stateful = Pick<FoundRun, 'state' | 'checkedAt' | 'report' | 'finishedAt'>

/** Where a move leads from here; undefined where it cannot be made. */
export function stateAfter(run: Stateful, move: RunMove): RunState | undefined {
  const to = (moves[move] as Partial<Record<RunState, RunState>>)[run.state]
  // What was refused as a whole stays refused, what only fell over is tried again; before it, nothing came in.
  if (move === 'resume' && !run.checkedAt && run.finishedAt) return undefined
  if (move === 'rollBack' && !run.checkedAt) return undefined
  return move === 'resume' ? to && stateToResume(run) : to
}

/** What a run goes on with: its way back where it was on that; what was not read to its end is read anew. */
export function stateToResume({ state, checkedAt, report }: Stateful): RunState {
  if (state === 'rollingBack' || report.phase?.name === 'rollingBack') return 'rollingBack'
  return checkedAt ? 'importing' : 'reading'
}

/** How a report says that its run is on its way back, from the first moment on. */
export const onItsWayBack = (report: Report): Report => ({
  ...report,
  phase: { name: 'rollingBack', since: new Date().toISOString(), from: 0, done: 0 },
})

/** Makes a move. Throws a Refusal (409) where the run is elsewhere by now. */
export async function turn(
  db: Db,
  run: FoundRun,
  move: RunMove,
  changes: Partial<typeof importRuns.$inferInsert> = {},
) {
  const state = stateAfter(run, move)
  const [turned] = state
    ? await db
        .update(importRuns)
        .set({
          failure: '',
          beatAt: null,
          claim: null,
          ...(move === 'rollBack' && { report: onItsWayBack(run.report) }),
          ...changes,
          state,
        })
        .where(and(eq(importRuns.id, run.id), eq(importRuns.state, run.state)))
        .returning({ id: importRuns.id })
    : []
  if (turned) return
  throw new Refusal(
    `Impor ini ${runStates[run.state].toLowerCase()}, jadi tindakan ini tidak bisa dilakukan. Muat ulang halaman untuk melihat keadaan terbarunya.`,
    { status: 409 },
  )
}
