import { createHash } from 'node:crypto'
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { entries, imported, versions } from '../../../db/tables/index.ts'
import { localInput } from '../../dates.ts'
import { plainText } from '../../richtext/plain.ts'
import type { Desk } from './desk.ts'
import { textsHere } from './desk.ts'
import { markOf } from './keys.ts'
import type { Weighed } from './weigh.ts'

/** Sees what comes twice: in the source, or because it is here already. Holds a number for each item, not its text. */
export type Doubles = (db: Db, rows: Weighed[]) => Promise<Weighed[]>

// Shorter ones are alike by chance: "Foto kegiatan".
const longEnough = 200

type First = { number: number; entryId: string | null; length: number }

/** A look-out for one reading of a source. */
export async function doublesOf(desk: Desk): Promise<Doubles> {
  const keys = new Set<number>()
  const titles = new Map<number, First>()
  const texts = new Map<number, First>()
  const here = new Map(
    (await textsHere(desk.officeId, longEnough)).map(({ mark, entryId }) => [mark, entryId]),
  )
  return async (db, rows) => {
    const known = await knownAmong(db, desk.officeId, rows)
    const titled = await titledAmong(db, desk, rows)
    return rows.map(row => {
      if (row.state === 'refused' && !row.key) return row
      if (!added(keys, markOf(row.key)))
        return skipped(row, 'Butir ini muncul dua kali di dalam ekspor.', null)
      const before = known.get(row.key)
      if (before) return again(row, before)
      if (row.state !== 'planned' || !row.text) return row
      return byWords(row, { desk, titles, texts, here, titled })
    })
  }
}

const added = (set: Set<number>, mark: number) => !set.has(mark) && Boolean(set.add(mark))

const skipped = (row: Weighed, reason: string, entryId: string | null): Weighed => ({
  ...row,
  state: 'skipped',
  reason,
  entryId,
  held: '',
})

const twice = (row: Weighed, first: First, reason: string): Weighed => ({
  ...skipped(row, reason, first.entryId),
  remarks: [...row.remarks, `Sama dengan butir ${first.number}`],
})

type Before = { digest: string; entryId: string | null; state: string | null }

async function knownAmong(db: Db, officeId: number, rows: Weighed[]): Promise<Map<string, Before>> {
  const found = await db
    .select({ key: imported.key, digest: imported.digest, entryId: imported.entryId, state: entries.state })
    .from(imported)
    .leftJoin(entries, eq(entries.id, imported.entryId))
    .where(
      and(
        eq(imported.officeId, officeId),
        inArray(
          imported.key,
          rows.map(({ key }) => key),
        ),
      ),
    )
  return new Map(found.map(({ key, ...before }) => [key, before]))
}

/** Said of what the source has otherwise now: it can be taken as a new version. */
export const changedReason = 'Sudah dibawa, tetapi isinya berubah di situs lama sejak itu.'

function again(row: Weighed, before: Before): Weighed {
  const entryId = before.entryId
  if (row.kind === 'medium' || before.digest === row.digest || row.state !== 'planned' || !row.text)
    return { ...skipped(row, 'Sudah dibawa sebelumnya.', entryId), kept: null }
  const { old, cleaned } = row.text!
  return { ...skipped(row, changedReason, entryId), kept: { old, cleaned, changed: true } }
}

type Around = {
  desk: Desk
  titles: Map<number, First>
  texts: Map<number, First>
  here: Map<string, string>
  titled: Map<string, Titled[]>
}
/** A text that is here, by how long it is. */
type Titled = { id: string; length: number }

function byWords(row: Weighed, { desk, titles, texts, here, titled }: Around): Weighed {
  const { plain, at } = row.text!
  const day = at ? localInput(at, desk.zone).slice(0, 10) : ''
  const first = { number: row.number, entryId: row.entryId, length: plain.length }
  const title = markOf(`${row.title.toLowerCase()} ${day}`)
  const text = plain.length >= longEnough ? markOf(plain) : undefined
  const same = text === undefined ? undefined : texts.get(text)
  if (same) return twice(row, same, 'Isinya sama dengan butir lain di ekspor ini.')
  const mine = text === undefined ? undefined : here.get(createHash('md5').update(plain).digest('hex'))
  if (mine) return skipped(row, 'Tulisan yang sama sudah ada di situs ini.', mine)
  const there = titled
    .get(`${row.title.toLowerCase()} ${day}`)
    ?.find(({ length }) => isLike(length, plain.length))
  if (there)
    return skipped(row, 'Tulisan dengan judul dan tanggal yang sama sudah ada di situs ini.', there.id)
  const like = day ? titles.get(title) : undefined
  if (like && isLike(like.length, plain.length))
    return twice(row, like, 'Judul, tanggal, dan panjangnya sama dengan butir lain di ekspor ini.')
  if (!like) titles.set(title, first)
  if (text !== undefined) texts.set(text, first)
  return row
}

// Without words nothing says that two are one: an album's photos, a page yet to be written.
const isLike = (one: number, other: number) =>
  one > 0 && other > 0 && Math.abs(one - other) <= Math.max(one, other) / 10

// What was written here, or came from another export of the same site, under the same title on the same day.
async function titledAmong(
  db: Db,
  { officeId, zone }: Desk,
  rows: Weighed[],
): Promise<Map<string, Titled[]>> {
  const titles = [...new Set(rows.flatMap(({ text, title }) => (text ? [title.toLowerCase()] : [])))]
  if (titles.length === 0) return new Map()
  const days = new Set(rows.flatMap(row => dayOf(row, zone)))
  const found = await db
    .select({
      id: entries.id,
      title: sql<string>`lower(${entries.title})`,
      at: sql<Date>`coalesce(${entries.publishedAt}, ${entries.createdAt})`.mapWith(entries.createdAt),
    })
    .from(entries)
    .where(
      and(
        eq(entries.officeId, officeId),
        ne(entries.state, 'trashed'),
        sql`lower(${entries.title}) = any(${sql.param(titles)}::text[])`,
      ),
    )
  const same = found
    .map(({ id, title, at }) => ({ id, name: `${title} ${localInput(at, zone).slice(0, 10)}` }))
    .filter(({ name }) => days.has(name))
  const lengths = await lengthsOf(
    db,
    same.map(({ id }) => id),
  )
  const named = Map.groupBy(same, ({ name }) => name)
  return new Map(
    [...named].map(([name, all]) => [name, all.map(({ id }) => ({ id, length: lengths.get(id) ?? 0 }))]),
  )
}

const dayOf = ({ text, title }: Weighed, zone: Desk['zone']) =>
  text?.at ? [`${title.toLowerCase()} ${localInput(text.at, zone).slice(0, 10)}`] : []

async function lengthsOf(db: Db, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: entries.id, document: versions.document })
    .from(entries)
    .innerJoin(versions, eq(versions.id, entries.latestVersionId))
    .where(inArray(entries.id, ids))
  return new Map(rows.map(({ id, document }) => [id, plainText(document).length]))
}
