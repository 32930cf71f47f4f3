import { isDeepStrictEqual } from 'node:util'
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, versions } from '../../db/tables/index.ts'
import { rememberWords } from '../media/remember.ts'
import { directory } from '../offices/directory.ts'
import type { Actor } from '../permissions.ts'
import { decide } from '../publishing.ts'
import { Refusal } from '../refusal.ts'
import { categoryNames } from '../standards/categories.ts'
import { categoryOf } from './categories.ts'
import { definitionOf, replaceUses } from './live-row.ts'
import { takeAlong } from './move-page.ts'
import { type Content, ownContent } from './own-media.ts'
import { slugBelow } from './page-place.ts'
import { type FoundEntry, findEntry, subjectOf } from './queries.ts'
import type { Kind } from './schema.ts'
import { endOfSlug, freeSlug, slugOf } from './slug.ts'

/** What a person wrote: a new entry (`lock` 0) or a change to the one they saw. */
export type Draft = {
  id: string
  lock: number
  kind: Kind
  title: string
  summary: string
  slug: string
  fields: Record<string, unknown>
  document: unknown
}

/**
 * Keeps what was written as a new version. Saving the same again changes nothing and succeeds, so a double
 * click or a repeated request leaves one. Throws Refusal: 409 when someone saved in between (with who and when),
 * 422 for content that is not ours, 403 when this person may not.
 */
export async function saveDraft(db: Db, actor: Actor, draft: Draft) {
  const content = await ownContent(db, draft)
  const found = await findEntry(db, draft.id)
  requireCategory(actor.officeId, draft, found?.version.fields)
  if (!found) return { ...(await create(db, actor, draft, content)), content }
  if (unchanged(found, draft, content))
    return { id: found.entry.id, lock: found.entry.lock, changed: false, content }
  const decision = decide(actor, 'save', subjectOf(found))
  if ('refusal' in decision) throw new Refusal(decision.refusal, { status: 403 })
  if (found.entry.lock !== draft.lock) throw stale(found)
  return { ...(await change(db, actor, draft, content, found, decision.to)), content }
}

// What was sorted into a group that is no longer there stays in it.
function requireCategory(officeId: number, { kind, fields }: Draft, before: Record<string, unknown> = {}) {
  const office = directory().officeById(officeId)
  if (kind !== 'article' || !office || fields.category === before.category) return
  if (Object.hasOwn(categoryNames(office), String(fields.category))) return
  throw new Refusal('Pilih kategori dari daftar.', { errors: { category: 'Pilih kategori dari daftar.' } })
}

async function create(db: Db, actor: Actor, draft: Draft, content: Content) {
  const slug = await slugFor(db, actor, draft)
  const [entry] = await db
    .insert(entries)
    .values({
      id: draft.id,
      officeId: actor.officeId,
      kind: draft.kind,
      slug,
      title: draft.title,
      createdBy: actor.personId,
    })
    .onConflictDoNothing({ target: entries.id })
    .returning()
  if (!entry)
    throw new Refusal('Naskah ini sudah disimpan. Muat ulang halaman untuk melanjutkan.', { status: 409 })
  await addVersion(db, actor, entry, draft, content, 1)
  return { id: entry.id, lock: entry.lock, changed: true }
}

async function slugFor(db: Db, { officeId }: Actor, { kind, slug, title, fields }: Draft) {
  const { single, path, noun } = definitionOf(kind)
  if (!single) {
    const end = slug || slugOf(title)
    const wanted = kind === 'page' ? await slugBelow(db, fields.parentId, end) : end
    return freeSlug(db, officeId, kind, wanted, path)
  }
  const [there] = await db
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.officeId, officeId), eq(entries.kind, kind)))
  if (there)
    throw new Refusal(`Kantor ini sudah punya ${noun}. Muat ulang halaman, lalu ubah yang itu.`, {
      status: 409,
    })
  return single
}

async function change(
  db: Db,
  actor: Actor,
  draft: Draft,
  content: Content,
  found: FoundEntry,
  state: FoundEntry['entry']['state'],
) {
  const slug = await slugAfter(db, actor, draft, found)
  if (draft.kind === 'page' && slug !== found.entry.slug) await takeAlong(db, found.entry, slug)
  const [entry] = await db
    .update(entries)
    .set({ title: draft.title, slug, state, lock: sql`${entries.lock} + 1`, changedAt: new Date() })
    .where(and(eq(entries.id, draft.id), eq(entries.lock, draft.lock)))
    .returning()
  if (!entry) throw stale((await findEntry(db, draft.id)) ?? found)
  await addVersion(db, actor, entry, draft, content, found.version.number + 1)
  return { id: entry.id, lock: entry.lock, changed: true }
}

// What is live keeps its address until the next publication; from then on the old one leads to the new.
// A page that was public once keeps its address here: only movePage, an editor's deed, leads its readers on.
async function slugAfter(db: Db, { officeId }: Actor, draft: Draft, { entry, live }: FoundEntry) {
  const { kind, slug } = draft
  const { single, path } = definitionOf(kind)
  const fixed = single || (kind === 'page' && entry.publishedAt)
  if (fixed || !slug) return entry.slug
  const wanted = kind === 'page' ? await slugBelow(db, draft.fields.parentId, slug) : slug
  if (wanted === entry.slug) return entry.slug
  return freeSlug(db, officeId, kind, wanted, path, { id: entry.id, path: live?.path })
}

async function addVersion(
  db: Db,
  actor: Actor,
  entry: typeof entries.$inferSelect,
  draft: Draft,
  content: Content,
  number: number,
) {
  const [version] = await db
    .insert(versions)
    .values({
      officeId: entry.officeId,
      entryId: entry.id,
      number,
      title: draft.title,
      summary: draft.summary,
      ...content,
      writtenBy: actor.personId,
    })
    .returning({ id: versions.id })
  const category = categoryOf(draft.kind, content.fields)
  await db.update(entries).set({ latestVersionId: version!.id, category }).where(eq(entries.id, entry.id))
  await replaceUses(db, entry, content, false)
  await rememberWords(db, content)
}

const unchanged = ({ version, entry }: FoundEntry, draft: Draft, content: Content) =>
  version.title === draft.title &&
  version.summary === draft.summary &&
  (!draft.slug || draft.slug === endOfSlug(entry)) &&
  isDeepStrictEqual(plain(version.fields), plain(content.fields)) &&
  isDeepStrictEqual(plain(version.document), plain(content.document))

// As the database gives it back: without undefined.
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

const stale = (found: FoundEntry) =>
  new Refusal(
    `${found.writtenByName ?? 'Orang lain'} sudah menyimpan naskah ini lebih dulu. Tulisan Anda masih ada di bawah; bandingkan, lalu simpan lagi.`,
    {
      status: 409,
      errors: { lock: 'Naskah ini berubah sejak Anda membukanya.' },
      done: {
        theirs: {
          title: found.version.title,
          who: found.writtenByName,
          when: found.version.writtenAt.toISOString(),
          lock: found.entry.lock,
        },
      },
    },
  )
