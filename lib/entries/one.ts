import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import type { RichDocument } from '../richtext/schema.ts'
import type { Correction } from './correction.ts'
import { withOwnLinks } from './links.ts'
import { type FieldsOf, type Listed, listed, ofKind } from './listed.ts'
import type { Kind } from './schema.ts'

/** An entry as its own page shows it. */
export type LiveEntry<K extends Kind> = Listed & {
  /** When what is shown was last published anew, a correction for instance. */
  changedAt: Date
  sample: boolean
  /** The old site it was brought in from; empty or absent for what was written here. */
  importedFrom?: string
  fields: FieldsOf<K>
  document: RichDocument
  corrections: Correction[]
}

/** The live entry of a kind at an address of an office; undefined when there is none. */
export async function findLive<K extends Kind>(
  db: Db,
  officeId: number,
  kind: K,
  path: string,
): Promise<LiveEntry<K> | undefined> {
  const [row] = await db
    .select({
      ...listed,
      changedAt: liveEntries.changedAt,
      sample: liveEntries.sample,
      importedFrom: liveEntries.importedFrom,
      fields: sql<FieldsOf<K>>`${liveEntries.fields}`,
      document: liveEntries.document,
      corrections: liveEntries.corrections,
    })
    .from(liveEntries)
    .where(and(ofKind(officeId, kind), eq(liveEntries.path, path)))
  return row && { ...row, document: await withOwnLinks(db, officeId, row.document) }
}

/** Where entries of an office are to be read, by id; those that are not live are not among them. */
export async function findPaths(db: Db, officeId: number, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: liveEntries.entryId, path: liveEntries.path })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), inArray(liveEntries.entryId, ids)))
  return new Map(rows.map(row => [row.id, row.path]))
}
