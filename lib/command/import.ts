import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'
import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { auditEvents, importRuns, offices } from '../../db/tables/index.ts'
import { gently } from '../imports/run/pace.ts'
import { progressOf, progressWords } from '../imports/run/progress.ts'
import { type FoundRun, findRun, listRuns } from '../imports/run/queries.ts'
import { type RunReport, reportOf } from '../imports/run/say.ts'
import { beginRun, keepSource } from '../imports/run/start.ts'
import { workRun } from '../imports/run/work.ts'
import { type Format, formats, type RunState } from '../imports/schema.ts'
import { readDirectory } from '../offices/read-directory.ts'
import type { Office } from '../offices/schema.ts'
import { importArchive } from './import-archive.ts'
import type { Command, Options } from './main.ts'

const clerk = 'Baris perintah'
const verbs = { list, show, resume, pause, cancel, rollback: rollBack }

const usage = `Pakai: import --office <lembaga>/<slug> --format ${Object.keys(formats).join('|')}|serumpun FILE|ALAMAT
         [--dry-run] [--publish] [--media FOLDER|ZIP] [--without-media]
       import list [--office …], import show|resume|pause|cancel|rollback NOMOR`

/** import FILE | import list | import show, resume, pause, cancel, rollback NUMBER */
export const importCommand: Command = async (words, options) => {
  const [first = '', id = ''] = words
  const verb = Object.hasOwn(verbs, first) ? verbs[first as keyof typeof verbs] : undefined
  if (verb && (id || first === 'list')) return verb(id, options)
  if (!first || words.length > 1) throw new Error(usage)
  return bring(first, options)
}

async function bring(given: string, options: Options) {
  if (options.format === 'serumpun') return importArchive(given, options)
  const office = await officeNamed(options.office)
  const format = formatNamed(options.format)
  const id = crypto.randomUUID()
  const isAddress = /^https?:\/\//i.test(given)
  if (!isAddress && !existsSync(given)) throw new Error(`Berkas "${given}" tidak ada.`)
  if (options.media && !existsSync(options.media))
    throw new Error(`Folder atau ZIP "${options.media}" tidak ada.`)
  const source = isAddress ? { file: '', size: 0 } : await keepSource(id, given)
  const name = isAddress ? given : path.basename(given)
  const choices = {
    media: options['without-media'] ? ('later' as const) : ('fetch' as const),
    ...(options.media ? { beside: path.resolve(options.media) } : {}),
  }
  await system('imports', async db => {
    await beginRun(db, {
      id,
      officeId: office.id,
      format,
      name,
      choices,
      startedBy: null,
      startedByName: clerk,
      ...source,
    })
    await note(db, { id, officeId: office.id, name }, 'import.start')
  })
  await follow(id)
  const planned = await runOf(id)
  if (planned.state === 'ready' && !options['dry-run']) {
    await goOn(planned, options.publish ?? false)
    await follow(id)
  }
  return told(id, options)
}

// Who runs commands on the machine answers for all of it: the sign-off is theirs, and the log says so.
const goOn = (run: FoundRun, publish: boolean) =>
  system('imports', async db => {
    const signed = publish ? { publish, signedByName: clerk, signedAt: new Date() } : {}
    await db
      .update(importRuns)
      .set({ state: 'importing', failure: '', beatAt: null, claim: null, ...signed })
      .where(eq(importRuns.id, run.id))
    await note(db, run, publish ? 'import.publish' : 'import.goOn')
  })

/** Works on a run in this process until nothing is left to do or somebody stops it, and shows how far it is. */
async function follow(id: string) {
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

async function officeNamed(name: string | undefined): Promise<Office> {
  if (!name) throw new Error(usage)
  const { offices } = await readDirectory()
  const found = offices.find(one => `${one.institution}/${one.slug}` === name)
  if (!found) throw new Error(`Kantor "${name}" tidak ada. Contoh nama: kpu/kab-kediri`)
  if (found.state === 'live' || found.state === 'preparing') return found
  throw new Error('Kantor ini sedang dibekukan atau sudah diarsipkan, jadi tidak menerima impor.')
}

function formatNamed(name: string | undefined): Format {
  if (name && Object.hasOwn(formats, name)) return name as Format
  throw new Error(`Sebutkan bentuknya: --format ${Object.keys(formats).join(' | ')} | serumpun`)
}

async function runOf(id: string): Promise<FoundRun> {
  const run = await system('imports', db => findRun(db, id))
  if (run) return run
  throw new Error(`Impor "${id}" tidak ada. Lihat nomornya dengan: import list`)
}

async function told(id: string, { json }: Options) {
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

const stateWords: Record<RunState, string> = {
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

async function list(_: string, { office, json }: Options) {
  const of = office ? (await officeNamed(office)).id : undefined
  const runs = await system('imports', db => listRuns(db, of))
  if (json)
    return JSON.stringify(
      runs.map(({ id, name, format, state, startedAt }) => ({ id, name, format, state, startedAt })),
    )
  return runs
    .map(run =>
      [run.id, run.startedAt.toISOString().slice(0, 16), stateWords[run.state], run.name].join('\t'),
    )
    .join('\n')
}

async function show(id: string, options: Options) {
  return told(id, options)
}

async function resume(id: string, options: Options) {
  const run = await runOf(id)
  const state = run.checkedAt ? 'importing' : 'reading'
  if (run.state === 'ready') await goOn(run, options.publish ?? false)
  else await setState(id, state, ['paused', 'failed', 'reading', 'importing', 'rollingBack'])
  await follow(id)
  return told(id, options)
}

async function pause(id: string, options: Options) {
  await setState(id, 'paused', ['reading', 'importing'])
  return told(id, options)
}

async function cancel(id: string, options: Options) {
  await setState(id, 'cancelled', ['reading', 'ready', 'importing', 'paused', 'failed'])
  return told(id, options)
}

async function rollBack(id: string, options: Options) {
  await setState(id, 'rollingBack', ['done', 'paused', 'cancelled', 'failed'])
  await follow(id)
  return told(id, options)
}

async function setState(id: string, state: RunState, from: RunState[]) {
  const run = await runOf(id)
  if (!from.includes(run.state))
    throw new Error(`Impor ini ${stateWords[run.state]}, jadi tidak bisa diubah begitu.`)
  // What still rolls back goes on doing so.
  const next = run.state === 'rollingBack' && state !== 'paused' ? 'rollingBack' : state
  await system('imports', async db => {
    await db
      .update(importRuns)
      .set({ state: next, failure: '', beatAt: null, claim: null })
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

const note = (
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
