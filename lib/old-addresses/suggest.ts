import { and, eq, inArray } from 'drizzle-orm'
import { type Db, visiting } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import type { Kind } from '../entries/schema.ts'
import { searchLive } from '../entries/search.ts'
import type { Office } from '../offices/schema.ts'
import { safelyDecoded, wordsOf } from './words.ts'

export type Suggestion = { path: string; title: string; kind: Kind }

/**
 * What each of these addresses most likely meant among what is live now, by the name in it, else by its words; an
 * address with no likely meaning is not in the answer.
 */
export const suggestFor = (office: Office, addresses: string[]): Promise<Map<string, Suggestion>> =>
  visiting(office.id, async db => {
    const named = new Map(addresses.map(address => [address, slugOf(address)]))
    const slugs = await bySlug(db, office, [...new Set(named.values())].filter(Boolean))
    const found = new Map<string, Suggestion>()
    for (const address of addresses) {
      const meant = slugs.get(named.get(address) ?? '') ?? (await byWords(db, wordsOf(address)))
      if (meant) found.set(address, meant)
    }
    return found
  })

/** The name in an old address: "/blog/read/12_rapat-pleno.html" is about rapat-pleno. */
export function slugOf(address: string): string {
  const [path = '', query = ''] = address.split('?', 2)
  const id = /^\d+[:-](.+)$/.exec(new URLSearchParams(query).get('id') ?? '')?.[1]
  const last = id ?? path.split('/').at(-1) ?? ''
  return safelyDecoded(last)
    .toLowerCase()
    .replace(/\.(html?|php)$/, '')
    .replace(/^\d+[_:-](?=.*[a-z])/, '')
}

async function bySlug(db: Db, office: Office, slugs: string[]) {
  const rows = slugs.length
    ? await db
        .select({
          slug: liveEntries.slug,
          path: liveEntries.path,
          title: liveEntries.title,
          kind: liveEntries.kind,
        })
        .from(liveEntries)
        .where(and(eq(liveEntries.officeId, office.id), inArray(liveEntries.slug, slugs)))
    : []
  return new Map(rows.map(({ slug, ...meant }) => [slug, meant]))
}

async function byWords(db: Db, words: string[]): Promise<Suggestion | undefined> {
  if (words.length < 2) return
  const whole = await searchLive(db, { q: words.join(' ') }, 3)
  const { found } = whole.found.length ? whole : await searchLive(db, { q: words.join(' '), partly: true }, 5)
  const [best] = found
    .map(({ path, title, kind }) => ({ path, title, kind, likeness: likeness(words, title) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best && best.likeness >= 0.5 ? { path: best.path, title: best.title, kind: best.kind } : undefined
}

// How much of the words the title says: half of them is a likely meaning.
function likeness(words: string[], title: string) {
  const said = new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return words.filter(word => said.has(word)).length / words.length
}
