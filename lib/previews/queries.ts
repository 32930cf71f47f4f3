import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { people, previews, versions } from '../../db/tables/index.ts'
import type { Kind } from '../entries/schema.ts'
import type { RichDocument } from '../richtext/schema.ts'
import { hashOfToken } from './token.ts'

/** What a preview link shows: one version, whatever happened to the entry since. */
export type Previewed = {
  entry: { id: string; kind: Kind; slug: string; publishedAt: Date | null; sample: boolean }
  version: {
    title: string
    summary: string
    fields: Record<string, unknown>
    document: RichDocument
    writtenAt: Date
  }
  expiresAt: Date
}

/** What the link with this token shows to a visitor of the office; undefined when it is unknown, revoked or over. */
export async function findPreviewed(db: Db, token: string): Promise<Previewed | undefined> {
  const hash = hashOfToken(token)
  if (!hash) return
  const { rows } = await db.execute<Record<string, unknown>>(sql`select * from find_preview(${hash})`)
  const [row] = rows
  if (!row) return
  const moment = (value: unknown) => new Date(value as string)
  return {
    entry: {
      id: String(row.entry_id),
      kind: row.kind as Kind,
      slug: String(row.slug),
      publishedAt: row.published_at ? moment(row.published_at) : null,
      sample: false,
    },
    version: {
      title: String(row.title),
      summary: String(row.summary),
      fields: row.fields as Record<string, unknown>,
      document: row.document as RichDocument,
      writtenAt: moment(row.written_at),
    },
    expiresAt: moment(row.expires_at),
  }
}

/** The links of an entry that work now, newest first. */
export const listPreviews = (db: Db, entryId: string) =>
  db
    .select({
      hash: previews.tokenHash,
      createdAt: previews.createdAt,
      expiresAt: previews.expiresAt,
      createdByName: people.name,
      version: versions.number,
    })
    .from(previews)
    .leftJoin(people, eq(people.id, previews.createdBy))
    .leftJoin(versions, eq(versions.id, previews.versionId))
    .where(and(eq(previews.entryId, entryId), isNull(previews.revokedAt), gt(previews.expiresAt, sql`now()`)))
    .orderBy(desc(previews.createdAt))
export type PreviewLink = Awaited<ReturnType<typeof listPreviews>>[number]
