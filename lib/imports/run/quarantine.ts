import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { entries, importItems } from '../../../db/tables/index.ts'
import { saveDraft } from '../../entries/save.ts'
import type { Kind } from '../../entries/schema.ts'
import type { Actor } from '../../permissions.ts'
import { Refusal } from '../../refusal.ts'
import { settleItem } from './addresses.ts'
import { contentOf } from './content.ts'
import { dateOf } from './dates.ts'
import { type Desk, deskFor } from './desk.ts'
import { findSettled } from './found.ts'
import { entryIdOf } from './keys.ts'
import { becomes } from './mapping.ts'
import type { FoundItem, FoundRun } from './queries.ts'
import { writeBatch } from './write.ts'

type By = { db: Db; actor: Actor }

/** Lets a text out of the quarantine: as a draft, whatever was agreed for the run, for the gate still asks for a second person. */
export async function letIn({ db, actor }: By, run: FoundRun, item: FoundItem): Promise<string> {
  const { old, cleaned } = contentKept(item, 'quarantined')
  const desk = await deskOf(run, actor, item)
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
  await settleItem(db, run, item.number, { outcome: 'entry', entryId: id, title: item.title })
  await forget(db, item, { reason: 'Diterima dari karantina.' })
  return id
}

const held = ({ reason }: FoundItem) => reason || 'Dari karantina.'

/** Says that a text stays out for good; its old address answers that it is gone. */
export async function keepOut({ db }: By, run: FoundRun, item: FoundItem) {
  contentKept(item, 'quarantined')
  const told = 'Halaman ini disusupkan orang lain ke situs lama kami, jadi tidak dipindahkan.'
  await settleItem(db, run, item.number, { outcome: 'gone', reason: told })
  await forget(db, item, { state: 'refused', reason: 'Ditolak setelah diperiksa: sisipan di situs lama.' })
}

/** Takes what the old site says now as a new version of the entry it became. What is live stays until that is approved. */
export async function takeChange({ db, actor }: By, run: FoundRun, item: FoundItem): Promise<string> {
  const { old, cleaned } = contentKept(item, 'skipped')
  const [entry] = item.entryId ? await db.select().from(entries).where(eq(entries.id, item.entryId)) : []
  if (!entry) throw new Refusal('Naskahnya tidak ada lagi di kantor ini.', { status: 409 })
  const desk = await deskOf(run, actor, item)
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
  await forget(db, item, { state: 'created', reason: 'Diambil sebagai versi baru.' })
  return entry.id
}

function contentKept({ kept, state }: FoundItem, wanted: FoundItem['state']) {
  if (state === wanted && kept?.old && kept.cleaned) return { old: kept.old, cleaned: kept.cleaned }
  throw new Refusal('Ini sudah diputuskan. Muat ulang halaman untuk melihat keadaan terbarunya.', {
    status: 409,
  })
}

async function deskOf(run: FoundRun, actor: Actor, { key }: FoundItem): Promise<Desk> {
  const about = run.report.about ?? { title: '', system: '' }
  const own = { ...run, publish: false, startedBy: actor.personId, startedByName: actor.name }
  return { ...(await deskFor(own, about)), site: key.split(' ', 1)[0]! }
}

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
