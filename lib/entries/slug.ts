import { and, eq, isNull, like, ne, or } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, liveEntries, tombstones } from '../../db/tables/index.ts'
import type { Kind } from './schema.ts'

/** A title as an address: lower-case ASCII words with hyphens, at most 80 letters, never empty. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
  const words = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  const cut = words.length > 80 ? words.slice(0, 81).replace(/-[^-]*$/, '') : words
  return cut.slice(0, 80) || 'tanpa-judul'
}

/** The part of a slug that is typed in a form: of a page's path, its own end. */
export const endOfSlug = ({ kind, slug }: { kind: Kind; slug: string }) =>
  kind === 'page' ? slug.slice(slug.lastIndexOf('/') + 1) : slug

/**
 * `wanted`, or with a number behind it when another entry of this office has that address or had it. What leads to
 * `self`, the entry that asks, is its own: it may go back to an address it had.
 */
export async function freeSlug(
  db: Db,
  officeId: number,
  kind: Kind,
  wanted: string,
  path: (slug: string) => string,
  self?: { id: string; path?: string },
) {
  const other = self ? ne(entries.id, self.id) : undefined
  const own = await db
    .select({ slug: entries.slug })
    .from(entries)
    .where(
      and(
        eq(entries.officeId, officeId),
        eq(entries.kind, kind),
        or(eq(entries.slug, wanted), like(entries.slug, `${wanted}-%`)),
        other,
      ),
    )
  const live = await db
    .select({ path: liveEntries.path })
    .from(liveEntries)
    .where(
      and(
        eq(liveEntries.officeId, officeId),
        like(liveEntries.path, `${path(wanted)}%`),
        self ? ne(liveEntries.entryId, self.id) : undefined,
      ),
    )
  const gone = await db
    .select({ path: tombstones.path })
    .from(tombstones)
    .where(
      and(
        eq(tombstones.officeId, officeId),
        like(tombstones.path, `${path(wanted)}%`),
        self?.path ? or(isNull(tombstones.redirectTo), ne(tombstones.redirectTo, self.path)) : undefined,
      ),
    )
  const taken = new Set([...own.map(row => path(row.slug)), ...[...live, ...gone].map(row => row.path)])
  let slug = wanted
  for (let n = 2; taken.has(path(slug)); n++) slug = `${wanted}-${n}`
  return slug
}
