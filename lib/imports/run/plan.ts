import { eq, sql } from 'drizzle-orm'
import { type Db, system } from '../../../db/doors.ts'
import { importAddresses, importItems } from '../../../db/tables/index.ts'
import { writeJson } from '../../storable.ts'
import { ImportRefusal, type OldItem, type Unreadable } from '../schema.ts'
import { type Run, step } from './claim.ts'
import { type Desk, deskFor } from './desk.ts'
import { type Doubles, doublesOf } from './duplicates.ts'
import { settlePlan } from './plan-end.ts'
import type { Report } from './schema.ts'
import { type Open, openRun } from './source.ts'
import { Tally } from './tally.ts'
import { type Weighed, weigh, weighUnreadable } from './weigh.ts'

/** Items judged and written together. */
const atOnce = 100
/** And no more text at once, characters. */
const heaviest = 8 * 2 ** 20
/** The largest site we know of has some thousands of texts; what says it has more is made to wear us down. */
const mostItems = 1_000_000

/**
 * The dry run: reads the whole source and notes of every item what would become of it, without bringing anything in.
 * Begun anew after a crash. Throws ImportRefusal where the source as a whole is not taken; then nothing stays.
 */
export async function planRun(run: Run, signal: AbortSignal) {
  await system('imports', db => forget(db, run))
  const open = openRun(run, signal)
  const began = new Date()
  const progress = { tally: new Tally(), number: 0, began }
  try {
    const desk = await readAll(run, open, progress)
    const report = reportOf(desk.about, open, progress)
    const took = { reading: Math.round((Date.now() - began.getTime()) / 100) / 10 }
    await system('imports', async db => {
      await step(db, run, { position: progress.number })
      await settlePlan(db, desk, { ...report, took })
    })
  } catch (error) {
    if (error instanceof ImportRefusal) await system('imports', db => forget(db, run))
    throw error
  }
}

async function forget(db: Db, run: Run) {
  await db.delete(importItems).where(eq(importItems.runId, run.id))
  await db.delete(importAddresses).where(eq(importAddresses.runId, run.id))
}

type Progress = { tally: Tally; number: number; began: Date }
type Waiting = { old: OldItem } | { unreadable: Unreadable }

async function readAll(run: Run, open: Open, progress: Progress): Promise<Desk> {
  let desk: Desk | undefined
  let doubles: Doubles | undefined
  let waiting: Waiting[] = []
  let weight = 0
  const flush = async () => {
    await note(desk!, doubles!, waiting, open, progress)
    waiting = []
    weight = 0
  }
  for await (const reading of open.readings) {
    if ('about' in reading) {
      desk = await deskFor(run, reading.about)
      doubles = await doublesOf(desk)
      continue
    }
    if ('item' in reading) weight += reading.item.html.length
    waiting.push('item' in reading ? { old: reading.item } : reading)
    if (waiting.length >= atOnce || weight > heaviest) await flush()
  }
  if (!desk) throw new ImportRefusal('empty', 'Tidak ada keterangan situs di sumber ini.')
  await flush()
  return desk
}

async function note(desk: Desk, doubles: Doubles, waiting: Waiting[], open: Open, progress: Progress) {
  const rows = waiting.map(one => {
    progress.number++
    if ('old' in one) progress.tally.add(one.old)
    return 'old' in one
      ? weigh(one.old, progress.number, desk)
      : weighUnreadable(one.unreadable, progress.number)
  })
  if (progress.number > mostItems)
    throw new ImportRefusal(
      'tooMany',
      'Sumber ini berisi lebih dari sejuta butir. Pecah ekspornya menjadi beberapa berkas.',
    )
  await system('imports', async db => {
    await step(db, desk.run, { position: progress.number, report: reportOf(desk.about, open, progress) })
    const judged = await doubles(db, rows)
    for (const row of judged) progress.tally.note(row)
    await keepItems(db, desk.run, judged)
    await keepAddresses(db, desk.run, judged)
  })
}

const reportOf = (
  about: Report['about'],
  { bytesRead, size }: Open,
  { tally, number, began }: Progress,
): Report => ({
  about,
  ...tally.report(),
  bytes: { read: bytesRead(), size },
  phase: { name: 'reading', since: began.toISOString(), from: 0, done: number, total: about?.items },
})

/** Notes items of a run as they were judged. */
export async function keepItems(db: Db, run: Pick<Run, 'id' | 'officeId'>, rows: Weighed[]) {
  if (rows.length === 0) return
  const plain = rows.map(({ text: _, addresses: __, files: ___, digest, ...row }) => ({
    ...row,
    kept: keepsDigest(row) ? { ...row.kept, digest } : row.kept,
  }))
  await db.execute(sql`
    insert into import_items (office_id, run_id, number, line, key, type, kind, title, state, reason, remarks, entry_id, held, kept)
    select ${run.officeId}, ${run.id}, number, line, key, type, kind, title, state, reason,
      array(select jsonb_array_elements_text(remarks)), "entryId", held, kept
    from jsonb_to_recordset(${writeJson(plain)}::jsonb) as row(number int, line int, key text, type text, kind text,
      title text, state text, reason text, remarks jsonb, "entryId" uuid, held text, kept jsonb)`)
}

const keepsDigest = ({ kind, state, kept }: Pick<Weighed, 'kind' | 'state' | 'kept'>) =>
  kind !== 'medium' && (state === 'planned' || kept !== null)

// A file that only a text speaks of waits without a number until the whole source was read.
async function keepAddresses(db: Db, run: Run, rows: Weighed[]) {
  const found = new Map<string, number | null>()
  for (const { addresses, files, number, state, kept } of rows) {
    const mayCome = state === 'planned' || state === 'quarantined' || kept?.changed
    const needed = mayCome ? files : []
    for (const file of needed) if (!found.has(file)) found.set(file, null)
    for (const address of addresses) found.set(address, found.get(address) ?? number)
  }
  if (found.size === 0) return
  await db.execute(sql`
    insert into import_addresses as known (office_id, run_id, address, number)
    select ${run.officeId}, ${run.id}, * from unnest(${sql.param([...found.keys()])}::text[], ${sql.param([...found.values()])}::int[])
    on conflict (run_id, address) do update set number = excluded.number
      where known.number is null and excluded.number is not null`)
}
