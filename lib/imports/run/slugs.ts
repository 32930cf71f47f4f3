import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { definitionOf } from '../../entries/live-row.ts'
import type { Kind } from '../../entries/schema.ts'
import { slugOf } from '../../entries/slug.ts'

/** A text that wants an address: its kind, its title, and of a page what it lies below. */
export type Wanting = { id: string; kind: Kind; title: string; below?: string }

/** A free slug for each, asked for together: the title's own, with a number, or with a piece of its id. By id. */
export async function freeSlugs(db: Db, officeId: number, wanting: Wanting[]): Promise<Map<string, string>> {
  const candidates = wanting.map(one => ({ ...one, slugs: slugsFor(one) }))
  const paths = candidates.flatMap(({ kind, slugs }) => slugs.map(slug => definitionOf(kind).path(slug)))
  const taken = await takenAmong(db, officeId, [...new Set(paths)], wanting)
  const given = new Map<string, string>()
  for (const { id, kind, slugs } of candidates) {
    const { path } = definitionOf(kind)
    const slug = slugs.find(one => !taken.has(path(one)))!
    taken.add(path(slug))
    given.set(id, slug)
  }
  return given
}

// The last is of the entry's own id, so nobody else has it.
function slugsFor({ id, title, below }: Wanting) {
  const end = slugOf(title)
  const whole = below ? `${below}/${end}` : end
  return [
    whole,
    ...[2, 3, 4].map(number => `${whole}-${number}`),
    `${whole}-${id.slice(0, 8)}`,
    `${whole}-${id}`,
  ]
}

async function takenAmong(db: Db, officeId: number, paths: string[], wanting: Wanting[]) {
  const kinds = [...new Set(wanting.map(({ kind }) => kind))]
  const slugs = kinds.map(kind => {
    const root = definitionOf(kind).path('')
    return sql`select ${root} || slug as path from entries where office_id = ${officeId} and kind = ${kind}
      and slug = any(${sql.param(paths.filter(path => path.startsWith(root)).map(path => path.slice(root.length)))}::text[])
      and id <> all(${sql.param(wanting.map(({ id }) => id))}::uuid[])`
  })
  const all = sql.param(paths)
  const { rows } = await db.execute<{ path: string }>(sql`
    ${sql.join(slugs, sql` union `)}
    union select path from live_entries where office_id = ${officeId} and path = any(${all}::text[])
    union select path from tombstones where office_id = ${officeId} and path = any(${all}::text[])`)
  return new Set(rows.map(({ path }) => path))
}
