import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { entries, imported, importItems } from '../../../db/tables/index.ts'
import { saveDraft } from '../../entries/save.ts'
import type { Kind } from '../../entries/schema.ts'
import type { Actor } from '../../permissions.ts'
import { Refusal } from '../../refusal.ts'
import { settleItems, spamReason } from './addresses.ts'
import { contentOf } from './content.ts'
import { dateOf } from './dates.ts'
import { type Desk, deskFor } from './desk.ts'
import { findSettled } from './found.ts'
import { digestOf, entryIdOf } from './keys.ts'
import { becomes } from './mapping.ts'
import type { FoundItem, FoundRun } from './queries.ts'
import { writeBatch } from './write.ts'

type By = { db: Db; actor: Actor }

/**
 * Why nothing can be let in now; undefined where it can. A text is written with the photos and files that are here:
 * whoever lets it in before they came loses them for good.
 */
export function tooEarly({ state, report }: Pick<FoundRun, 'state' | 'report'>): string | undefined {
  if (state === 'rollingBack' || state === 'rolledBack')
    return 'Impor ini dikembalikan seperti semula, jadi tulisannya tidak bisa diterima lagi. Mulai impor baru.'
  const waits = state === 'paused' || state === 'failed'
  if (state === 'done' || state === 'cancelled' || (waits && report.phase?.name === 'entries')) return
  if (report.kinds && !report.kinds.medium) return
  return 'Tulisan bisa diterima setelah foto dan berkas impor ini selesai dipindahkan, supaya gambarnya ikut.'
}

/** What the texts of a run are judged and written by, whoever lets them in. Throws a Refusal (409) where it is too early. */
export async function deskOf(run: FoundRun, actor: Actor): Promise<Desk> {
  const sentence = tooEarly(run)
  if (sentence) throw new Refusal(sentence, { status: 409 })
  const about = run.report.about ?? { title: '', system: '' }
  return deskFor({ ...run, publish: false, startedBy: actor.personId, startedByName: actor.name }, about)
}

/** Lets a text out of the quarantine: as a draft, whatever was agreed for the run, for the gate still asks for a second person. */
export async function letIn(db: Db, whole: Desk, item: FoundItem): Promise<string> {
  const { old, cleaned } = contentKept(item, 'quarantined')
  const desk = ownDesk(whole, item)
  const target = becomes(old, desk.choices) ?? { kind: old.becomes as Kind }
  const at = dateOf(old, desk.zone, desk.now)
  const coming = { item: old, cleaned, ...target, at, zone: desk.zone }
  const id = entryIdOf(desk.officeId, item.key)
  const written = contentOf(coming, await settledOf(db, desk, coming.cleaned))
  await writeBatch(
    db,
    desk,
    [{ id, number: item.number, key: item.key, held: held(item), coming, written }],
    [],
  )
  await keepRead(db, desk, item)
  await settleItems(db, desk.run, [item.number], { outcome: 'entry', entryId: id, title: item.title })
  await forget(db, item, { reason: 'Diterima dari karantina.' })
  return id
}

const held = ({ reason }: FoundItem) => reason || 'Dari karantina.'

const keptOut = { outcome: 'gone', reason: spamReason } as const
const refused = { state: 'refused', reason: 'Ditolak setelah diperiksa: sisipan di situs lama.' } as const

/** Says that a text stays out for good; its old address answers that it is gone. */
export async function keepOut(db: Db, run: FoundRun, item: FoundItem) {
  contentKept(item, 'quarantined')
  await settleItems(db, run, [item.number], keptOut)
  await forget(db, item, refused)
}

/** The same of everything that is still in the quarantine of a run; says how many. */
export async function keepAllOut(db: Db, run: FoundRun): Promise<number> {
  const rows = await db
    .update(importItems)
    .set({ ...refused, kept: null })
    .where(and(eq(importItems.runId, run.id), eq(importItems.state, 'quarantined')))
    .returning({ number: importItems.number })
  const numbers = rows.map(({ number }) => number)
  await settleItems(db, run, numbers, keptOut)
  return rows.length
}

/** Takes what the old site says now as a new version of the entry it became. What is live stays until that is approved. */
export async function takeChange({ db, actor }: By, run: FoundRun, item: FoundItem): Promise<string> {
  const { old, cleaned } = contentKept(item, 'skipped')
  const [entry] = item.entryId ? await db.select().from(entries).where(eq(entries.id, item.entryId)) : []
  if (!entry) throw new Refusal('Naskahnya tidak ada lagi di kantor ini.', { status: 409 })
  const desk = ownDesk(await deskOf(run, actor), item)
  const at = dateOf(old, desk.zone, desk.now)
  const coming = {
    item: old,
    cleaned,
    kind: entry.kind,
    category: entry.category ?? undefined,
    at,
    zone: desk.zone,
  }
  const { kind, title, summary, fields, document } = contentOf(coming, await settledOf(db, desk, cleaned))
  const draft = { id: entry.id, lock: entry.lock, kind, title, summary, slug: '', fields, document }
  await saveDraft(db, actor, draft)
  await keepRead(db, desk, item)
  await forget(db, item, { state: 'created', reason: 'Diambil sebagai versi baru.' })
  return entry.id
}

function contentKept({ kept, state }: FoundItem, wanted: FoundItem['state']) {
  if (state === wanted && kept?.old && kept.cleaned) return { old: kept.old, cleaned: kept.cleaned }
  throw new Refusal('Ini sudah diputuskan. Muat ulang halaman untuk melihat keadaan terbarunya.', {
    status: 409,
  })
}

// What the next run compares with is what was taken now, as it was read: kept as JSON its fields are in another order.
async function keepRead(db: Db, { officeId }: Desk, { key, kept }: FoundItem) {
  if (!kept?.old) return
  await db
    .update(imported)
    .set({ digest: kept.digest ?? digestOf(kept.old), original: kept.old.html })
    .where(and(eq(imported.officeId, officeId), eq(imported.key, key)))
}

const ownDesk = (desk: Desk, { key }: FoundItem): Desk => ({ ...desk, site: key.split(' ', 1)[0]! })

const settledOf = (
  db: Db,
  { officeId, run, site }: Desk,
  cleaned: Parameters<typeof contentOf>[0]['cleaned'],
) => findSettled(db, { officeId, runId: run.id, site }, [cleaned])

const forget = (db: Db, { runId, number }: FoundItem, changes: Partial<typeof importItems.$inferInsert>) =>
  db
    .update(importItems)
    .set({ ...changes, kept: null })
    .where(and(eq(importItems.runId, runId), eq(importItems.number, number)))
