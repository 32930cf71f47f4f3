import { and, eq, like, or } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, tombstones } from '../../db/tables/index.ts'
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

/** `wanted`, or with a number behind it when another entry of this office has that address or had it. */
export async function freeSlug(
  db: Db,
  officeId: number,
  kind: Kind,
  wanted: string,
  path: (slug: string) => string,
) {
  const own = await db
    .select({ slug: entries.slug })
    .from(entries)
    .where(
      and(
        eq(entries.officeId, officeId),
        eq(entries.kind, kind),
        or(eq(entries.slug, wanted), like(entries.slug, `${wanted}-%`)),
      ),
    )
  const gone = await db
    .select({ path: tombstones.path })
    .from(tombstones)
    .where(and(eq(tombstones.officeId, officeId), like(tombstones.path, `${path(wanted)}%`)))
  const taken = new Set([...own.map(row => path(row.slug)), ...gone.map(row => row.path)])
  let slug = wanted
  for (let n = 2; taken.has(path(slug)); n++) slug = `${wanted}-${n}`
  return slug
}
