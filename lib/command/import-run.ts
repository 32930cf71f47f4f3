import { setPriority } from 'node:os'
import { eq, sql } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { auditEvents, importRuns, offices } from '../../db/tables/index.ts'
import { onItsWayBack } from '../imports/run/moves.ts'
import { gently } from '../imports/run/pace.ts'
import { progressOf, progressWords } from '../imports/run/progress.ts'
import { type FoundRun, findRun } from '../imports/run/queries.ts'
import { type RunReport, reportOf } from '../imports/run/say.ts'
import { workRun } from '../imports/run/work.ts'
import type { RunState } from '../imports/schema.ts'
import type { Options } from './main.ts'

/** Who did it, where no person is known. */
export const clerk = 'Baris perintah'

/** Works on a run in this process until nothing is left to do or somebody stops it, and shows how far it is. */
export async function follow(id: string) {
  const quiet = process.stderr.isTTY ? undefined : () => {}
  const shown = quiet ?? showProgress(id)
  const stop = () => void setState(id, 'paused', ['reading', 'importing', 'rollingBack'])
  process.once('SIGINT', stop)
  // Pages are rendered first.
  setPriority(10)
  try {
    await workRun(id, { pace: gently })
  } finally {
    process.off('SIGINT', stop)
    shown()
  }
}

function showProgress(id: string) {
  const show = async () => {
    const run = await runOf(id)
    const progress = progressOf(run)
    if (progress) process.stderr.write(`\r\x1b[K${progressWords(progress)}`)
  }
  const timer = setInterval(() => void show().catch(() => {}), 1000)
  return () => {
    clearInterval(timer)
    process.stderr.write('\r\x1b[K')
  }
}

/** A run by its number. Throws where there is none. */
export async function runOf(id: string): Promise<FoundRun> {
  const run = await system('imports', db => findRun(db, id))
  if (run) return run
  throw new Error(`Impor "${id}" tidak ada. Lihat nomornya dengan: import list`)
}

/** What became of a run, as JSON or in words; exit 1 where it was refused as a whole. */
export async function told(id: string, { json }: Options) {
  const run = await runOf(id)
  const report = await system('imports', db => reportOf(db, run))
  if (run.state === 'failed') {
    process.exitCode = 1
    process.stderr.write(`${run.failure}\n`)
  }
  return json ? JSON.stringify(report) : wordsOf(report)
}

function wordsOf(report: RunReport) {
  const { read, ready, created, skipped, refused, media, reasons, state } = report
  const lines = [
    `Impor ${report.run}: ${stateWords[state]}`,
    `${read} butir dibaca; ${created} dibuat, ${ready} siap dibawa, ${skipped} dilewati, ${refused.length} ditolak atau dikarantina.`,
    `Foto dan berkas: ${media.created} dipindahkan, ${media.ready} siap, ${media.refused} tidak bisa.`,
    ...reasons.map(({ items, reason, examples }) => `${items} × ${reason} Misalnya: ${examples[0]}`),
  ]
  return report.failure ? [lines[0], report.failure].join('\n') : lines.join('\n')
}

/** What a run is doing, inside a sentence. */
export const stateWords: Record<RunState, string> = {
  reading: 'sedang diperiksa',
  ready: 'sudah diperiksa, belum ada yang dibawa',
  importing: 'sedang berjalan',
  paused: 'dijeda',
  cancelled: 'dibatalkan',
  done: 'selesai',
  rollingBack: 'sedang dikembalikan',
  rolledBack: 'sudah dikembalikan seperti semula',
  failed: 'tidak bisa diteruskan',
}

/** Brings a run into a state from one of these. Throws where it is in another. */
export async function setState(id: string, state: RunState, from: RunState[]) {
  const run = await runOf(id)
  if (!from.includes(run.state))
    throw new Error(`Impor ini ${stateWords[run.state]}, jadi tidak bisa diubah begitu.`)
  const isBack = state === 'rollingBack' && run.report.phase?.name !== 'rollingBack'
  await system('imports', async db => {
    await db
      .update(importRuns)
      .set({
        state,
        failure: '',
        beatAt: null,
        claim: null,
        ...(isBack && { report: onItsWayBack(run.report) }),
      })
      .where(eq(importRuns.id, id))
    await note(db, run, `import.${deeds[state] ?? 'goOn'}`)
  })
}

const deeds: Partial<Record<RunState, string>> = {
  paused: 'pause',
  cancelled: 'cancel',
  rollingBack: 'rollBack',
}

type Db = Parameters<Parameters<typeof system>[1]>[0]

/** Writes into the office's log what was done from the terminal. */
export const note = (
  db: Db,
  { id, officeId, name }: { id: string; officeId: number; name: string },
  action: string,
) =>
  db.insert(auditEvents).values({
    officeId,
    institutionId: sql`(select institution_id from ${offices} where ${offices.id} = ${officeId})`,
    actorName: clerk,
    action,
    subject: id,
    detail: { name },
  })
