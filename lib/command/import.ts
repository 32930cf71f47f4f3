import { existsSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { importRuns } from '../../db/tables/index.ts'
import { stateToResume } from '../imports/run/moves.ts'
import { type FoundRun, listRuns } from '../imports/run/queries.ts'
import { beginRun, keepSource } from '../imports/run/start.ts'
import { type Format, formats } from '../imports/schema.ts'
import { readDirectory } from '../offices/read-directory.ts'
import type { Office } from '../offices/schema.ts'
import { importArchive } from './import-archive.ts'
import { clerk, follow, note, runOf, setState, stateWords, told } from './import-run.ts'
import type { Command, Options } from './main.ts'

const verbs = { list, show, resume, pause, cancel, rollback: rollBack }

const usage = `Pakai: import --office <lembaga>/<slug> --format ${Object.keys(formats).join('|')}|serumpun FILE|ALAMAT
         [--dry-run] [--publish] [--media FOLDER|ZIP] [--without-media] [--site ALAMAT]
         --without-media: tanpa foto dan berkas. Impor berikutnya tidak menyisipkannya ke tulisan yang sudah ada.
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
    ...(options.site ? { address: siteNamed(options.site) } : {}),
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

// Who runs commands on the machine answers for all of it: the sign-off is theirs, and the log says so. What was only
// asked for and signed by nobody comes as drafts.
const goOn = (run: FoundRun, publish: boolean) =>
  system('imports', async db => {
    const isSigned = run.publish && run.signedAt !== null
    const signed = publish ? { signedByName: clerk, signedAt: new Date() } : {}
    await db
      .update(importRuns)
      .set({
        state: 'importing',
        failure: '',
        beatAt: null,
        claim: null,
        publish: publish || isSigned,
        ...signed,
      })
      .where(eq(importRuns.id, run.id))
    await note(db, run, publish ? 'import.publish' : 'import.goOn')
  })

async function officeNamed(name: string | undefined): Promise<Office> {
  if (!name) throw new Error(usage)
  const { offices } = await readDirectory()
  const found = offices.find(one => `${one.institution}/${one.slug}` === name)
  if (!found) throw new Error(`Kantor "${name}" tidak ada. Contoh nama: kpu/kab-kediri`)
  if (found.state === 'live' || found.state === 'preparing') return found
  throw new Error('Kantor ini sedang dibekukan atau sudah diarsipkan, jadi tidak menerima impor.')
}

/** The old site's address, which a dump of a database does not say. */
function siteNamed(address: string): string {
  if (/^https?:\/\/[^\s/]+/i.test(address) && URL.canParse(address)) return new URL(address).origin
  throw new Error('Tulis alamat lengkap situs lama, misalnya --site https://kpu-kedirikab.go.id')
}

function formatNamed(name: string | undefined): Format {
  if (name && Object.hasOwn(formats, name)) return name as Format
  throw new Error(`Sebutkan bentuknya: --format ${Object.keys(formats).join(' | ')} | serumpun`)
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
  if (run.state === 'ready') await goOn(run, options.publish ?? false)
  else await setState(id, stateToResume(run), ['paused', 'failed', 'reading', 'importing', 'rollingBack'])
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
