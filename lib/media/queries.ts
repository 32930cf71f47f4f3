import { and, count, desc, eq, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { earlierMedia, entries, liveEntries, media, mediaUses, people } from '../../db/tables/index.ts'
import type { MediaSort } from './filter.ts'

export const mediaPerPage = 24

type Wanted = { q: string; sort?: MediaSort; page: number }

const listed = {
  id: media.id,
  kind: media.kind,
  hash: media.hash,
  name: media.name,
  mime: media.mime,
  width: media.width,
  height: media.height,
  size: media.size,
  alt: media.alt,
  decorative: media.decorative,
  caption: media.caption,
  credit: media.credit,
  focalX: media.focalX,
  focalY: media.focalY,
  addedAt: media.createdAt,
  live: sql<number>`(select count(*)::int from media_uses u where u.media_id = ${media.id} and u.live)`,
  drafts: sql<number>`(select count(distinct u.entry_id)::int from media_uses u where u.media_id = ${media.id})`,
}

/** One page of the office's library, newest first; every word of `q` is looked for in what is told of a medium. */
export async function listMedia(db: Db, { q, sort, page }: Wanted) {
  const where = and(settled, sort && narrowed[sort], ...wordsOf(q).map(holds))
  const [{ total } = { total: 0 }] = await db.select({ total: count() }).from(media).where(where)
  const rows = await db
    .select(listed)
    .from(media)
    .where(where)
    .orderBy(desc(media.createdAt), media.id)
    .limit(mediaPerPage)
    .offset((page - 1) * mediaPerPage)
  return { rows, total, pages: Math.max(1, Math.ceil(total / mediaPerPage)) }
}
export type ListedMedium = Awaited<ReturnType<typeof listMedia>>['rows'][number]

/** How many media there are, and of each sort. */
export async function countMedia(db: Db): Promise<Record<MediaSort | 'semua', number>> {
  const of = (sort: MediaSort) => sql<number>`count(*) filter (where ${narrowed[sort]})::int`
  const [counts] = await db
    .select({
      semua: count(),
      foto: of('foto'),
      berkas: of('berkas'),
      'belum-dipakai': of('belum-dipakai'),
      'tanpa-gambaran': of('tanpa-gambaran'),
    })
    .from(media)
    .where(settled)
  return counts!
}

// What is to replace something public waits apart, so that no text begins to use it meanwhile.
const settled = sql`not exists (select from media_replacements r where r.other_id = ${media.id})`

const narrowed: Record<MediaSort, SQL> = {
  foto: sql`${media.kind} = 'picture'`,
  berkas: sql`${media.kind} = 'file'`,
  'belum-dipakai': sql`not exists (select from media_uses u where u.media_id = ${media.id})`,
  'tanpa-gambaran': sql`${media.kind} = 'picture' and ${media.alt} = '' and not ${media.decorative}`,
}

const wordsOf = (q: string) => q.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)

const holds = (word: string) =>
  or(
    sql`position(${word} in lower(${media.name} || ' ' || ${media.alt} || ' ' || ${media.caption} || ' ' || ${media.credit})) > 0`,
    sql`${media.search} @@ plainto_tsquery('app.indonesian', ${word})`,
  )

/** All of one medium; undefined when this office has none such. */
export async function findMedium(db: Db, id: string) {
  const [found] = await db
    .select({
      ...listed,
      officeId: media.officeId,
      reading: media.reading,
      exposedAt: media.exposedAt,
      extracted: sql<string>`left(${media.extracted}, 2000)`,
      variants: media.variants,
      addedBy: people.name,
    })
    .from(media)
    .leftJoin(people, eq(people.id, media.createdBy))
    .where(eq(media.id, id))
  return found
}
export type FoundMedium = NonNullable<Awaited<ReturnType<typeof findMedium>>>

/** The texts that show a medium, in their latest or their live version; the latter with their address. */
export const usesOf = (db: Db, id: string) =>
  db
    .select({
      entryId: entries.id,
      kind: entries.kind,
      state: entries.state,
      title: entries.title,
      live: sql<boolean>`bool_or(${mediaUses.live})`,
      latest: sql<boolean>`bool_or(not ${mediaUses.live})`,
      path: liveEntries.path,
    })
    .from(mediaUses)
    .innerJoin(entries, eq(entries.id, mediaUses.entryId))
    .leftJoin(liveEntries, eq(liveEntries.entryId, entries.id))
    .where(eq(mediaUses.mediaId, id))
    .groupBy(entries.id, liveEntries.path)
    .orderBy(desc(entries.changedAt))
    .limit(50)
export type MediumUse = Awaited<ReturnType<typeof usesOf>>[number]

/** Texts that mention a medium in an earlier version, or that somebody is typing, beside those of `usesOf`. */
export async function mentionsOf(db: Db, id: string) {
  const { rows } = await db.execute<{ entry_id: string; typed: boolean }>(
    sql`select entry_id, typed from media_mentions(${id})`,
  )
  return rows.map(row => ({ entryId: row.entry_id, typed: row.typed }))
}

/** The files that a medium had, the latest first. */
export const listEarlier = (db: Db, id: string) =>
  db
    .select({
      id: earlierMedia.id,
      hash: earlierMedia.hash,
      name: earlierMedia.name,
      mime: earlierMedia.mime,
      size: earlierMedia.size,
      width: earlierMedia.width,
      reason: earlierMedia.reason,
      replacedAt: earlierMedia.replacedAt,
      replacedBy: people.name,
    })
    .from(earlierMedia)
    .leftJoin(people, eq(people.id, earlierMedia.replacedBy))
    .where(eq(earlierMedia.mediaId, id))
    .orderBy(desc(earlierMedia.replacedAt))
export type EarlierFile = Awaited<ReturnType<typeof listEarlier>>[number]

/** Who took this office's latest photos, for whoever fills in a credit. */
export async function recentCredits(db: Db): Promise<string[]> {
  const rows = await db
    .select({ credit: media.credit })
    .from(media)
    .where(ne(media.credit, ''))
    .groupBy(media.credit)
    .orderBy(desc(sql`max(${media.createdAt})`))
    .limit(8)
  return rows.map(row => row.credit)
}

/** A medium's own row, to be changed. */
export async function lockMedium(db: Db, id: string) {
  const [row] = await db.select().from(media).where(eq(media.id, id)).for('update')
  return row
}
export type MediumRow = NonNullable<Awaited<ReturnType<typeof lockMedium>>>
