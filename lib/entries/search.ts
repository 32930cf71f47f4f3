import { sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import type { Kind } from './schema.ts'

/** One thing found. `headline` is a piece of its text with the words found between ⟦ and ⟧. */
export type Found = {
  officeId: number
  kind: Kind
  path: string
  title: string
  summary: string
  publishedAt: Date
  headline: string
}

export const foundPerPage = 10

type Row = {
  office_id: number
  kind: Kind
  path: string
  title: string
  summary: string
  published_at: string | Date
  headline: string
  total: string
}

/** Searches what the door sees, best first; `page` begins at 1. */
export async function searchLive(db: Db, query: string, page: number, limit = foundPerPage) {
  const { rows } = await db.execute<Row>(
    sql`select office_id, kind, path, title, summary, published_at, headline, total from search_live(${query}, ${limit}, ${(page - 1) * limit})`,
  )
  const found: Found[] = rows.map(row => ({
    officeId: row.office_id,
    kind: row.kind,
    path: row.path,
    title: row.title,
    summary: row.summary,
    publishedAt: new Date(row.published_at),
    headline: row.headline,
  }))
  return { found, total: Number(rows[0]?.total ?? 0) }
}

/** Splits a headline into plain pieces and found words. */
export const piecesOf = (headline: string) =>
  headline.split(/⟦|⟧/).map((text, index) => ({ text, hit: index % 2 === 1 }))
