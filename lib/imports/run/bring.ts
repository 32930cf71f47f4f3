import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import { type Db, system } from '../../../db/doors.ts'
import { importItems } from '../../../db/tables/index.ts'
import { log } from '../../log.ts'
import { Refusal } from '../../refusal.ts'
import { cleanItem } from '../cleaning/clean.ts'
import type { OldItem } from '../schema.ts'
import { settleAddresses } from './addresses.ts'
import { noteAnew, weighedAnew } from './changed.ts'
import { type Run, step } from './claim.ts'
import { type Coming, contentOf } from './content.ts'
import { dateOf } from './dates.ts'
import { type Desk, deskFor } from './desk.ts'
import { findSettled } from './found.ts'
import { entryIdOf, keyOf } from './keys.ts'
import type { Ready } from './made.ts'
import { becomes } from './mapping.ts'
import { bringMedia } from './media.ts'
import { belowParents, type Page } from './pages.ts'
import { openRun } from './source.ts'
import type { Weighed } from './weigh.ts'
import { type Turned, writeBatch } from './write.ts'

/** Texts written in one transaction, which raises the office's generation once. */
const atOnce = 150
const heaviest = 8 * 2 ** 20
/** Pages wait for the ones above them; what is more than a site has is written as it comes. */
const mostPages = 2000

export type Pace = (took: number) => Promise<void>

/**
 * Brings in what the dry run planned: media first, then texts in the order of the source, then what the old
 * addresses lead to. What was brought in before a crash or a pause is passed over.
 */
export async function bringRun(run: Run, signal: AbortSignal, pace: Pace) {
  const began = Date.now()
  await bringMedia(run, signal)
  const { readings } = openRun(run, signal)
  const pages: Page[] = []
  const progress = { read: 0, done: await countDone(run), since: new Date() }
  let desk: Desk | undefined
  let waiting: OldItem[] = []
  let weight = 0
  const flush = async () => {
    const start = performance.now()
    await bringSome(desk!, waiting, pages, progress)
    waiting = []
    weight = 0
    await pace(performance.now() - start)
  }
  for await (const reading of readings) {
    if ('about' in reading) desk = await deskFor(run, reading.about)
    else progress.read++
    if (!('item' in reading) || isNoText(reading.item)) continue
    waiting.push(reading.item)
    weight += reading.item.html.length
    if (waiting.length >= atOnce || weight > heaviest) await flush()
  }
  await flush()
  await bringPages(desk!, pages, progress)
  await settleAddresses(run)
  const took = Math.round((Date.now() - began) / 100) / 10
  await system('imports', db =>
    step(db, run, {
      state: 'done',
      finishedAt: new Date(),
      report: { ...run.report, phase: undefined, took: { ...run.report.took, importing: took } },
      beatAt: null,
      claim: null,
    }),
  )
}

const isNoText = ({ becomes }: OldItem) => becomes === 'medium' || becomes === 'other'

const countDone = (run: Run) =>
  system('imports', db =>
    db.$count(importItems, and(eq(importItems.runId, run.id), eq(importItems.state, 'created'), isText)),
  )

const isText = and(isNotNull(importItems.kind), ne(importItems.kind, 'medium'))

export type Progress = { read: number; done: number; since: Date }

async function bringSome(desk: Desk, items: OldItem[], pages: Page[], progress: Progress) {
  const planned = await system('imports', db => findPlanned(db, desk, items))
  const anew: Weighed[] = []
  const prepared = items.flatMap(item => {
    const row = planned.get(keyOf(desk.site, item.key))
    return row ? (prepare(desk, row, item, anew) ?? []) : []
  })
  await noteAnew(desk, anew)
  const comings = prepared.filter(one => 'coming' in one)
  const later = comings.filter(({ coming }) => coming.kind === 'page').slice(0, mostPages - pages.length)
  pages.push(...later)
  const now = comings.filter(one => !later.includes(one))
  await writeComings(
    desk,
    now,
    prepared.filter(one => 'state' in one),
    progress,
  )
}

async function findPlanned(db: Db, { run, site }: Desk, items: OldItem[]) {
  if (items.length === 0) return new Map<string, PlannedItem>()
  const keys = items.map(({ key }) => keyOf(site, key))
  const rows = await db
    .select({
      number: importItems.number,
      key: importItems.key,
      held: importItems.held,
      digest: sql<string | null>`${importItems.kept}->>'digest'`,
    })
    .from(importItems)
    .where(
      and(
        eq(importItems.runId, run.id),
        inArray(importItems.key, keys),
        eq(importItems.state, 'planned'),
        isText,
      ),
    )
  return new Map(rows.map(row => [row.key, row]))
}
type PlannedItem = { number: number; key: string; held: string; digest: string | null }

// The source is read a second time: what it says otherwise now has passed no gate yet.
function prepare(desk: Desk, row: PlannedItem, item: OldItem, anew: Weighed[]): Page | Turned | undefined {
  const { number, key } = row
  const weighed = weighedAnew(item, number, row.digest, desk)
  if (weighed?.state === 'dropped' || weighed?.state === 'refused')
    return { number, state: weighed.state, reason: weighed.reason }
  if (weighed) anew.push(weighed)
  if (weighed?.state === 'quarantined') return
  const held = weighed?.held ?? row.held
  const target = becomes(item, desk.choices)
  if (!target) return { number, state: 'dropped', reason: 'Kategorinya dipilih untuk tidak dibawa.' }
  const cleaned = cleanItem(item, desk.about, desk.zone)
  const at = dateOf(item, desk.zone, desk.now)
  const id = entryIdOf(desk.officeId, key)
  return {
    id,
    number,
    key,
    held,
    parent: item.parent,
    coming: { item, cleaned, ...target, at, zone: desk.zone },
  }
}

async function bringPages(desk: Desk, pages: Page[], progress: Progress) {
  for (const level of await belowParents(desk, pages))
    for (let from = 0; from < level.length; from += atOnce)
      await writeComings(desk, level.slice(from, from + atOnce), [], progress)
}

async function writeComings(desk: Desk, comings: Page[], turned: Turned[], progress: Progress) {
  const settled = await system('imports', db =>
    findSettled(
      db,
      { officeId: desk.officeId, runId: desk.run.id, site: desk.site },
      comings.map(({ coming }) => coming.cleaned),
    ),
  )
  const ready: Ready[] = []
  for (const { coming, ...row } of comings) {
    const written = contentOrRefusal(coming, row.key, () => contentOf(coming, settled))
    if (typeof written === 'string') turned.push({ number: row.number, state: 'refused', reason: written })
    else ready.push({ ...row, coming, written })
  }
  await system('imports', async db => {
    const { run } = desk
    const done = progress.done + ready.length
    const phase = { name: 'entries', since: progress.since.toISOString(), from: progress.done, done } as const
    await step(db, run, {
      position: progress.read,
      report: { ...run.report, phase: { ...phase, total: textsOf(run) } },
    })
    progress.done += await writeBatch(db, desk, ready, turned)
  })
}

const textsOf = ({ report: { kinds = {} } }: Run) =>
  Object.values(kinds).reduce((sum, items) => sum + items, 0) - (kinds.medium ?? 0)

// One text must not end a run of ten thousand.
function contentOrRefusal<T>(coming: Coming, key: string, make: () => T): T | string {
  try {
    return make()
  } catch (error) {
    if (error instanceof Refusal) return error.message
    log.error({ err: error, key, title: coming.cleaned.title }, 'an old text could not be written')
    return 'Isinya tidak dapat diolah. Salin dengan tangan.'
  }
}
