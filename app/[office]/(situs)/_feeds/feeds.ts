import { visiting } from '../../../../db/doors.ts'
import { datedKinds, latestNews, type News, type NewsFilter } from '../../../../lib/entries/news.ts'
import { type Kind, kinds } from '../../../../lib/entries/schema.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { categoryName, groupsIn } from '../../../../lib/standards/categories.ts'
import { kindNames } from '../cari/kindNames.ts'

/** What one feed tells, whatever its form. `address` is the query that leads to it, with its question mark. */
export type Feed = { office: Office; title: string; description: string; address: string; news: News[] }

/** The feed that an address asks for; undefined for an office, a kind or a category there is none of. */
export async function readFeed(officeId: string, query: URLSearchParams): Promise<Feed | undefined> {
  const office = directory().officeById(Number(officeId))
  const filter = office && filterOf(office, query)
  if (!office || !filter) return
  const news = await visiting(office.id, db => latestNews(db, office.id, 30, filter))
  const name = nameOf(office, filter)
  const asked = new URLSearchParams(query)
  return {
    office,
    title: name ? `${name} ${office.name}` : office.name,
    description: `${name ?? 'Berita, pengumuman, dan dokumen'} dari ${office.name}`,
    address: asked.size > 0 ? `?${asked}` : '',
    news,
  }
}

function filterOf(office: Office, query: URLSearchParams): NewsFilter | undefined {
  const [place, category] = [query.get('jenis'), query.get('kategori')]
  // A category alone means one of articles, which most are.
  const kind = place ? datedKinds.find(one => kinds[one].place === place) : category ? 'article' : undefined
  if (place && !kind) return
  if (!category) return { kind }
  return kind && Object.hasOwn(wordsOf(office, kind), category) ? { kind, category } : undefined
}

const wordsOf = (office: Office, kind: Kind): Record<string, string> => groupsIn(office, kind)?.words ?? {}

const nameOf = (office: Office, { kind, category }: NewsFilter) =>
  kind && (category ? wordsOf(office, kind)[category] : kindNames[kind])

/** What a reader of a feed sorts by: an article's category, else the kind. */
export const labelOf = (office: Office, { kind, category }: News) =>
  kind === 'article' ? categoryName(office, category) : kindNames[kind]

/** The tags of an entry that are tags. */
export const tagsOf = ({ kind, tags }: News) => (kind === 'article' ? tags : [])
