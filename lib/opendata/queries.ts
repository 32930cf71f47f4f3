import { and, asc, count, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import { yearBounds } from '../dates.ts'
import { hasTag } from '../entries/archive.ts'
import type { Correction } from '../entries/correction.ts'
import { newestFirst } from '../entries/live.ts'
import type { Kind } from '../entries/schema.ts'
import type { Picture } from '../media/picture.ts'
import type { Office } from '../offices/schema.ts'
import type { RichDocument } from '../richtext/schema.ts'
import { inStage } from '../stages/queries.ts'
import { type ListParameters, usualSize } from './parameters.ts'
import { kindAt, openKinds } from './places.ts'

const { fields } = liveEntries

const columns = {
  entryId: liveEntries.entryId,
  kind: liveEntries.kind,
  path: liveEntries.path,
  slug: liveEntries.slug,
  title: liveEntries.title,
  summary: liveEntries.summary,
  category: liveEntries.category,
  tags: liveEntries.tags,
  publishedAt: liveEntries.publishedAt,
  changedAt: liveEntries.changedAt,
  startsAt: liveEntries.startsAt,
  endsAt: liveEntries.endsAt,
  validUntil: liveEntries.validUntil,
  sample: liveEntries.sample,
  picture: sql<Picture | null>`coalesce(nullif(${fields}->'lead', 'null'), nullif(${fields}->'portrait', 'null'), ${fields}->'photos'->0)`,
}

/** A live entry as lists tell it: without the long parts of its fields. */
export type OpenRow = {
  [Name in keyof typeof columns]: (typeof columns)[Name] extends SQL<infer Value>
    ? Value
    : (typeof liveEntries.$inferSelect)[Name & keyof typeof liveEntries.$inferSelect]
} & { fields: Record<string, unknown> }
export type WholeRow = OpenRow & { document: RichDocument; corrections: Correction[] }

const short = sql<Record<string, unknown>>`${fields} #- '{table,rows}' #- '{photos}' #- '{videos}'`

/** One page of what is live in an office, newest first; since a moment, what changed earliest first. */
export async function listOpen(db: Db, office: Office, asked: ListParameters) {
  const size = asked.ukuran ?? usualSize
  const where = matching(office, asked)
  const [sum] = await db.select({ total: count() }).from(liveEntries).where(where)
  const rows: OpenRow[] = await db
    .select({ ...columns, fields: short })
    .from(liveEntries)
    .where(where)
    .orderBy(...(asked.sejak ? [asc(liveEntries.changedAt), asc(liveEntries.entryId)] : newestFirst))
    .limit(size)
    .offset(((asked.halaman ?? 1) - 1) * size)
  return { rows, total: sum?.total ?? 0 }
}

function matching({ id, zone }: Office, { jenis, tahapan, kategori, tag, tahun, sejak }: ListParameters) {
  const kind = jenis ? kindAt(jenis) : undefined
  return and(
    eq(liveEntries.officeId, id),
    kind ? eq(liveEntries.kind, kind) : inArray(liveEntries.kind, openKinds),
    kategori ? eq(liveEntries.category, kategori) : undefined,
    tahapan ? inStage(tahapan) : undefined,
    tag ? hasTag(tag) : undefined,
    tahun ? inYear(tahun, zone, kind) : undefined,
    sejak ? gte(liveEntries.changedAt, new Date(sejak)) : undefined,
  )
}

// A document belongs to the year it was made in, as in its list on the site.
function inYear(year: number, zone: Office['zone'], kind: Kind | undefined) {
  if (kind === 'document') return eq(liveEntries.sortKey, year)
  const [from, to] = yearBounds(year, zone)
  return and(gte(liveEntries.publishedAt, from), lt(liveEntries.publishedAt, to))
}

/** The live entry of a kind under this slug; undefined when there is none. */
export async function findOpen(
  db: Db,
  officeId: number,
  kind: Kind,
  slug: string,
): Promise<WholeRow | undefined> {
  const [row] = await db
    .select({
      ...columns,
      fields,
      document: liveEntries.document,
      corrections: liveEntries.corrections,
    })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), eq(liveEntries.kind, kind), eq(liveEntries.slug, slug)))
  return row
}

/** How many entries of each kind are live, and when the last of them changed. */
export const countOpen = (db: Db, officeId: number) =>
  db
    .select({
      kind: liveEntries.kind,
      total: count(),
      changedAt: sql<Date>`max(${liveEntries.changedAt})`.mapWith(liveEntries.changedAt),
    })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), inArray(liveEntries.kind, openKinds)))
    .groupBy(liveEntries.kind)
    .orderBy(desc(count()))
