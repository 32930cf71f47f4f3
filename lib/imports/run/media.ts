import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { system } from '../../../db/doors.ts'
import { auditEvents, importItems, offices } from '../../../db/tables/index.ts'
import { log } from '../../log.ts'
import { largestUpload } from '../../media/receive.ts'
import { fetchOutside } from '../../outgoing/fetch.ts'
import { OutgoingRefusal } from '../../outgoing/refusal.ts'
import { Refusal } from '../../refusal.ts'
import { type Beside, type BesideFile, openBeside } from '../beside.ts'
import { type Run, step } from './claim.ts'
import { takeMedium, type Wanted } from './medium.ts'
import type { Report } from './schema.ts'
import { fileOf } from './source.ts'

const atOnce = 100
/** Between two requests to the old site, milliseconds: it answers its visitors meanwhile. */
const breath = 250
/** An old site that failed so often in a row is taken for gone. */
const mostFailures = 5

type Way = { beside?: Beside; fetches: boolean; failures: Map<string, number>; lastAt: number }

/** Brings in the photos and files of a run: from beside its source, or from the old site. Each is named that is refused. */
export async function bringMedia(run: Run, signal: AbortSignal) {
  const { media = 'fetch', beside } = run.choices
  const total = run.report.kinds?.medium ?? 0
  if (media === 'later' || total === 0) return
  const way: Way = {
    beside: beside ? await openBeside(fileOf(beside)) : undefined,
    fetches: media === 'fetch',
    failures: new Map(),
    lastAt: 0,
  }
  try {
    await bringAll(run, way, total, signal)
  } finally {
    await way.beside?.close()
  }
}

async function bringAll(run: Run, way: Way, total: number, signal: AbortSignal) {
  const since = new Date().toISOString()
  const already = await system('imports', db =>
    db.$count(importItems, and(isMedium(run), eq(importItems.state, 'created'))),
  )
  let done = already
  for (let after = 0; ; ) {
    const rows = await system('imports', db => findWanted(db, run, after))
    if (rows.length === 0) break
    for (const wanted of rows) {
      signal.throwIfAborted()
      const phase = { name: 'media', since, from: already, total, done: ++done } as const
      await bringOne(run, way, wanted, { ...run.report, phase })
    }
    after = rows.at(-1)!.number
  }
  if (done > already) await system('imports', db => noteAudit(db, run, done - already))
}

const isMedium = ({ id }: Run) => and(eq(importItems.runId, id), eq(importItems.kind, 'medium'))

async function findWanted(
  db: Parameters<Parameters<typeof system>[1]>[0],
  run: Run,
  after: number,
): Promise<Wanted[]> {
  const rows = await db
    .select({
      number: importItems.number,
      key: importItems.key,
      title: importItems.title,
      kept: importItems.kept,
    })
    .from(importItems)
    .where(and(isMedium(run), eq(importItems.state, 'planned'), gt(importItems.number, after)))
    .orderBy(asc(importItems.number))
    .limit(atOnce)
  return rows.flatMap(({ kept, ...row }) => (kept?.file ? [{ ...row, file: kept.file }] : []))
}

async function bringOne(run: Run, way: Way, wanted: Wanted, report: Report) {
  try {
    const bytes = await bytesOf(way, wanted)
    await takeMedium(run, wanted, bytes, report)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // What passes by itself is tried again by the next run.
    if (error.status === 503) log.warn({ err: error, key: wanted.key }, 'an old file has to wait')
    await system('imports', async db => {
      await step(db, run, { report })
      await db
        .update(importItems)
        .set({ state: 'refused', reason: error.message })
        .where(and(eq(importItems.runId, run.id), eq(importItems.number, wanted.number)))
    })
  }
}

async function bytesOf(way: Way, { file }: Wanted): Promise<Buffer> {
  const found = way.beside?.find(file.address)
  if (found) return readWhole(found)
  if (!way.fetches) throw new Refusal('Berkasnya tidak ada di folder atau ZIP yang disertakan.')
  const host = URL.parse(file.address)?.host
  if (!host) throw new Refusal('Alamat berkasnya tidak lengkap, jadi tidak bisa diambil dari situs lama.')
  if ((way.failures.get(host) ?? 0) >= mostFailures)
    throw new Refusal(`Tidak diambil: ${host} berkali-kali tidak dapat dihubungi.`)
  return fetched(way, host, file.address)
}

async function readWhole({ name, size, open }: BesideFile): Promise<Buffer> {
  if (size > largestUpload) throw new Refusal('Berkas ini lebih dari 25 MB.')
  const parts: Buffer[] = []
  try {
    for await (const part of open()) parts.push(part)
  } catch (error) {
    // Cut off, damaged, packed in a way nobody knows: that is this file's fault, not the run's.
    log.warn({ err: error, name }, 'a file beside an export could not be read')
    throw new Refusal('Berkas ini rusak di dalam folder atau ZIP yang disertakan.')
  }
  return Buffer.concat(parts)
}

async function fetched(way: Way, host: string, address: string): Promise<Buffer> {
  await new Promise(done => setTimeout(done, Math.max(0, way.lastAt + breath - Date.now())))
  way.lastAt = Date.now()
  try {
    const { status, body } = await fetchOutside(address, { largest: largestUpload, seconds: 60 })
    way.failures.set(host, 0)
    if (status === 200) return body
    throw new Refusal(`Situs lama menjawab ${status} untuk berkas ini.`)
  } catch (error) {
    if (error instanceof OutgoingRefusal && isDown.has(error.reason))
      way.failures.set(host, (way.failures.get(host) ?? 0) + 1)
    throw error
  }
}

const isDown = new Set(['unknown', 'connection', 'tooSlow', 'certificate', 'notPublic'])

const noteAudit = (db: Parameters<Parameters<typeof system>[1]>[0], run: Run, media: number) =>
  db.insert(auditEvents).values({
    officeId: run.officeId,
    institutionId: sql`(select institution_id from ${offices} where ${offices.id} = ${run.officeId})`,
    actorId: run.startedBy,
    actorName: run.startedByName,
    action: 'import.bring',
    subject: run.id,
    detail: { name: run.name, media },
  })
