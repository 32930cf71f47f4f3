import { sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import type { Kind } from './schema.ts'

/** One thing found; in its texts the words found stand between ⟦ and ⟧, and a text without any is empty. */
export type Found = {
  officeId: number
  kind: Kind
  path: string
  title: string
  summary: string
  publishedAt: Date
  headline: string
  /** The same from the files it carries, where its own text does not have the words. */
  attached: string
}

/** What is searched for; `page` begins at 1. `partly`: any of the words will do. */
export type Wanted = { q: string; kind?: Kind; year?: number; partly?: boolean; page?: number }
/** How many of one kind and year fit the words, whatever the filter. */
export type FoundCount = { kind: Kind; year: number; entries: number }
export type SearchAnswer = { found: Found[]; total: number; counts: FoundCount[] }

export const foundPerPage = 10
/** Above this the database stops counting: the words are too common for a number to tell anything. */
export const mostCounted = 1000

type Answer = {
  total: number
  counts: FoundCount[]
  found: (Omit<Found, 'publishedAt'> & { publishedAt: string })[]
}

/** Searches what the door sees, best first. */
export async function searchLive(
  db: Db,
  { q, kind, year, partly = false, page = 1 }: Wanted,
  limit = foundPerPage,
): Promise<SearchAnswer> {
  const { rows } = await db.execute<{ answer: Answer }>(
    sql`select find_live(${q}, ${partly}, ${kind ?? null}, ${year ?? null}, ${limit}, ${(page - 1) * limit}) as answer`,
  )
  const { found, total, counts } = rows[0]!.answer
  return { total, counts, found: found.map(hit => ({ ...hit, publishedAt: new Date(hit.publishedAt) })) }
}

/** What was typed in the institution's own spelling, if search then finds more; undefined when it has no better. */
export async function spellLive(db: Db, q: string): Promise<string | undefined> {
  const { rows } = await db.execute<{ better: string | null }>(sql`select spell_live(${q}) as better`)
  return rows[0]?.better ?? undefined
}

export type SuggestedTitle = { officeId: number; kind: Kind; path: string; title: string }

/** Titles that begin as was typed so far, newest first. */
export async function suggestLive(db: Db, typed: string, limit = 5): Promise<SuggestedTitle[]> {
  const { rows } = await db.execute<SuggestedTitle>(
    sql`select office_id as "officeId", kind, path, title from suggest_live(${typed}, ${limit})`,
  )
  return rows
}

/** What visitors of the offices the door sees looked for most of late, and found; sums only. */
export async function listSought(db: Db, limit = 5): Promise<string[]> {
  const { rows } = await db.execute<{ words: string }>(sql`select words from sought_live(${limit})`)
  return rows.map(({ words }) => words)
}

/** Adds up the counts that fit. */
export const sumFound = (counts: FoundCount[], { kind, year }: Pick<Wanted, 'kind' | 'year'>) =>
  counts
    .filter(row => (!kind || row.kind === kind) && (!year || row.year === year))
    .reduce((sum, row) => sum + row.entries, 0)

/** Splits a headline into plain pieces and found words. */
export const piecesOf = (headline: string) =>
  headline.split(/⟦|⟧/).map((text, index) => ({ text, hit: index % 2 === 1 }))
