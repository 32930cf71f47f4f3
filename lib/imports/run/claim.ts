import { and, asc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { type Db, system } from '../../../db/doors.ts'
import { importRuns, offices } from '../../../db/tables/index.ts'
import { storableJson } from '../../storable.ts'
import type { RunState } from '../schema.ts'
import type { Report } from './schema.ts'

export type Run = typeof importRuns.$inferSelect

/** The run was paused, cancelled or taken over: its worker writes nothing more. */
export class Stopped extends Error {}

/** States in which a process has something to do. */
export const working: RunState[] = ['reading', 'importing', 'rollingBack']

/** Whoever has not shown itself for so long is taken for dead. Seconds. */
const deadAfter = 45

/** So many processes may die over one run before it is given up: others wait behind it. */
const mostAttempts = 3

/**
 * Takes a run that waits for somebody, or whose process died; `id` only that one. Undefined where there is none. What
 * brought down one process after the other is not taken again.
 */
export async function claimRun(id?: string): Promise<Run | undefined> {
  for (;;) {
    const run = await takeRun(id)
    if (run?.state !== 'failed') return run
  }
}

const takeRun = (id?: string): Promise<Run | undefined> =>
  system('imports', async db => {
    const [free] = await db
      .select({ id: importRuns.id, beatAt: importRuns.beatAt, report: importRuns.report })
      .from(importRuns)
      .where(and(inArray(importRuns.state, working), id ? eq(importRuns.id, id) : undefined, isLeft))
      .orderBy(asc(importRuns.startedAt))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!free) return
    // Whoever let go of it in order, or a person who resumed it, left no beat.
    const attempts = free.beatAt ? (free.report.attempts ?? 1) + 1 : 1
    const [run] = await db
      .update(importRuns)
      .set(
        attempts > mostAttempts
          ? { state: 'failed', failure: givenUp(free.id), beatAt: null, claim: null }
          : { claim: crypto.randomUUID(), beatAt: sql`now()`, report: { ...free.report, attempts } },
      )
      .where(eq(importRuns.id, free.id))
      .returning()
    return run
  })

const givenUp = (id: string) =>
  `Prosesnya ${mostAttempts} kali mati di tengah impor ini, jadi tidak diulang lagi dengan sendirinya. Beri tahu pusat dengan nomor ${id.slice(0, 8)} sebelum melanjutkannya.`

/** Whether any run waits for somebody to take it. */
export const isWaiting = () =>
  system(
    'imports',
    async db => (await db.$count(importRuns, and(inArray(importRuns.state, working), isLeft))) > 0,
  )

const isLeft = or(
  isNull(importRuns.beatAt),
  lt(importRuns.beatAt, sql`now() - ${sql.raw(String(deadAfter))} * interval '1 second'`),
)

type Changes = Partial<typeof importRuns.$inferInsert>

/**
 * Notes a step of a run in the transaction that makes it. Throws Stopped where somebody paused or cancelled it, or
 * another process has it, or its office may not be written now: then nothing of that step stays.
 */
export async function step(db: Db, run: Run, changes: Changes = {}) {
  const { report } = changes
  const [noted] = await db
    .update(importRuns)
    .set({ ...changes, ...(report && { report: kept(report, run) }), beatAt: sql`now()` })
    .where(isMine(run))
    .returning({ officeId: importRuns.officeId })
  if (!noted) throw new Stopped()
  await requireOpen(db, run)
}

// An old site's own words may hold what the database cannot.
const kept = (report: Report, { report: { attempts } }: Run): Report => storableJson({ ...report, attempts })

const isMine = (run: Run) =>
  and(eq(importRuns.id, run.id), eq(importRuns.claim, run.claim!), eq(importRuns.state, run.state))

/** A frozen office takes nothing: the run waits, and goes on from there. */
async function requireOpen(db: Db, run: Run) {
  const [office] = await db.select({ state: offices.state }).from(offices).where(eq(offices.id, run.officeId))
  if (office?.state === 'live' || office?.state === 'preparing') return
  throw new Frozen()
}

/** The office was frozen meanwhile. */
export class Frozen extends Stopped {}

/** Shows that this process is alive, for as long as `work` takes. */
export async function beating<T>(run: Run, work: () => Promise<T>): Promise<T> {
  const beat = () =>
    system('imports', db => db.update(importRuns).set({ beatAt: sql`now()` }).where(isMine(run))).catch(
      () => {},
    )
  const timer = setInterval(beat, 10_000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

/** Lets go of a run, in whatever state it is to wait or end. */
export const release = (run: Run, changes: Changes) =>
  system('imports', db =>
    db
      .update(importRuns)
      .set({ beatAt: null, claim: null, ...changes })
      .where(and(eq(importRuns.id, run.id), eq(importRuns.claim, run.claim!))),
  )
