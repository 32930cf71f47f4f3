import type { ChildProcess } from 'node:child_process'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { auditEvents, officeExports, offices } from '../../db/tables/index.ts'
import { log } from '../log.ts'
import { tell } from '../mail/tell.ts'
import { shared } from '../shared.ts'
import { expireExports } from './expire.ts'
import { archiveFile, clearPlace } from './files.ts'
import type { About } from './schema.ts'
import type { Progress } from './states.ts'
import { onExports } from './wake.ts'

/** What the process apart is asked, and what it says. */
export type Order = { officeId: number; to: string; madeBy: string; withSite: boolean }
export type Answer = { progress: Progress } | { about: About } | { error: string }

const clerk = 'Pekerjaan ekspor'
const lifetime = "interval '7 days'"
const heartbeat = 10_000
const mostMegabytes = 640

// Asked for at run time: the bundler follows the fork it can see, and finds no module where the path leads.
const { fork } = process.getBuiltinModule('node:child_process')

const bench = shared('exports.bench', () => ({
  child: undefined as ChildProcess | undefined,
  busy: undefined as Promise<void> | undefined,
}))

/** Makes the archives that were asked for, one after the other, and lets go of those whose week is over. */
export function tickExports(): Promise<void> {
  bench.busy ??= workAll().finally(() => {
    bench.busy = undefined
  })
  return bench.busy
}

async function workAll() {
  await expireExports()
  for (let job = await claim(); job; job = await claim()) await work(job)
}

/** The same, without waiting for what may take many minutes. */
export const lookForExports = () =>
  void tickExports().catch(error => log.warn({ err: error }, 'could not look for exports'))

/** Lets this process look for exports after each deed. */
export const startExports = () => onExports(lookForExports)

/** Ends that. An archive under way is begun anew by another process. */
export function stopExports() {
  onExports(undefined)
  bench.child?.kill('SIGTERM')
}

type Job = typeof officeExports.$inferSelect

// What a process that died was making is taken up again.
const claim = (): Promise<Job | undefined> =>
  system('exports', async db => {
    const [open] = await db
      .select({ id: officeExports.id })
      .from(officeExports)
      .where(sql`state = 'waiting' or (state = 'working' and beat_at < now() - interval '1 minute')`)
      .orderBy(officeExports.askedAt)
      .limit(1)
      .for('update', { skipLocked: true })
    if (!open) return
    const [job] = await db
      .update(officeExports)
      .set({ state: 'working', beatAt: sql`now()`, progress: null })
      .where(eq(officeExports.id, open.id))
      .returning()
    return job
  })

async function work(job: Job) {
  const { id, officeId, askedByName: madeBy, withSite } = job
  const to = archiveFile(id)
  const beat = setInterval(() => void note(id, {}), heartbeat)
  try {
    await clearPlace(id)
    const about = await runApart({ officeId, to, madeBy, withSite }, progress => void note(id, { progress }))
    const { size } = await stat(to)
    await system('exports', db => finish(db, job, about, size))
  } catch (error) {
    log.error({ err: error, export: id }, 'an archive could not be made')
    await note(id, { state: 'failed', failure: failure(id) })
  } finally {
    clearInterval(beat)
  }
}

const failure = (id: string) =>
  `Arsip ini belum bisa dibuat karena ada gangguan di tempat kami. Coba lagi; bila tetap gagal, sebut nomor ${id.slice(0, 8)}.`

const note = (id: string, changes: Partial<typeof officeExports.$inferInsert>) =>
  system('exports', db =>
    db
      .update(officeExports)
      .set({ ...changes, beatAt: sql`now()` })
      .where(eq(officeExports.id, id)),
  ).catch(error => log.warn({ err: error, export: id }, 'could not note how far an archive is'))

/** Progress is noted once a second at most. */
function runApart(order: Order, tell: (progress: Progress) => void) {
  let told = 0
  return new Promise<About>((resolve, reject) => {
    // Found from where the server was started: bundled code has no place of its own.
    const child = fork(path.resolve('lib/exports/child.ts'), [], {
      execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${mostMegabytes}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    bench.child = child
    child.on('message', (answer: Answer) => {
      if ('about' in answer) resolve(answer.about)
      else if ('error' in answer) reject(new Error(answer.error))
      else if (Date.now() - told > 1000) {
        told = Date.now()
        tell(answer.progress)
      }
    })
    child.once('error', reject)
    child.once('close', (code, signal) => {
      bench.child = undefined
      reject(new Error(`the process of an archive ended: ${signal ?? code}`))
    })
    child.send(order)
  })
}

async function finish(db: Db, { id, officeId, askedByName }: Job, about: About, size: number) {
  const { digest, counts } = about
  await db
    .update(officeExports)
    .set({
      ...{ state: 'ready', size, digest, counts, progress: null },
      readyAt: sql`now()`,
      expiresAt: sql`now() + ${sql.raw(lifetime)}`,
    })
    .where(eq(officeExports.id, id))
  await db.insert(auditEvents).values({
    officeId,
    institutionId: sql`(select institution_id from ${offices} where ${offices.id} = ${officeId})`,
    actorName: clerk,
    action: 'export.ready',
    subject: `export:${id}`,
    detail: { digest, size },
  })
  const archive = { id, ready: true, by: askedByName, size }
  await tell(db, { officeId, kind: 'export', detail: { archive } })
}
