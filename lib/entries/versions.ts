import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { people, versions } from '../../db/tables/index.ts'

export const versionsPerPage = 20

/** Who wrote a version: an account here, or a name that came with an archive. People are joined by `writtenBy`. */
export const writerName = sql<string | null>`coalesce(${people.name}, nullif(${versions.writtenByName}, ''))`

/** One saved state of an entry; undefined when it is not this office's. */
export async function findVersion(db: Db, id: string) {
  const [version] = await db.select().from(versions).where(eq(versions.id, id))
  return version
}

/** The saved state of an entry by its number, counted from 1; undefined when there is none. */
export async function findVersionNumbered(db: Db, entryId: string, number: number) {
  const [version] = await db
    .select()
    .from(versions)
    .where(and(eq(versions.entryId, entryId), eq(versions.number, number)))
  return version
}

/** Every saved state by number, writer and moment, newest first; at most 500. */
export const listVersionHeads = (db: Db, entryId: string) =>
  db
    .select({
      id: versions.id,
      number: versions.number,
      writtenAt: versions.writtenAt,
      writtenByName: writerName,
    })
    .from(versions)
    .leftJoin(people, eq(people.id, versions.writtenBy))
    .where(eq(versions.entryId, entryId))
    .orderBy(desc(versions.number))
    .limit(500)
export type VersionHead = Awaited<ReturnType<typeof listVersionHeads>>[number]

/** The whole states with these numbers and the one before each, by number: what is needed to tell what each changed. */
export async function versionsByNumber(db: Db, entryId: string, numbers: number[]) {
  const wanted = [...new Set(numbers.flatMap(number => [number, number - 1]))]
  const rows = wanted.length
    ? await db
        .select()
        .from(versions)
        .where(and(eq(versions.entryId, entryId), inArray(versions.number, wanted)))
    : []
  return new Map(rows.map(row => [row.number, row]))
}
