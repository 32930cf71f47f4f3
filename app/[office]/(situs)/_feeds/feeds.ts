import { visiting } from '../../../../db/doors.ts'
import { albumTypes } from '../../../../lib/entries/kinds/album.ts'
import { type Category, categories } from '../../../../lib/entries/kinds/article.ts'
import { datasetStatuses } from '../../../../lib/entries/kinds/dataset.ts'
import { documentTypes } from '../../../../lib/entries/kinds/document.ts'
import { datedKinds, latestNews, type News, type NewsFilter } from '../../../../lib/entries/news.ts'
import { type Kind, kinds } from '../../../../lib/entries/schema.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { kindNames } from '../cari/kindNames.ts'

/** What one feed tells, whatever its form. `address` is the query that leads to it, with its question mark. */
export type Feed = { office: Office; title: string; description: string; address: string; news: News[] }

const categoriesOf: Partial<Record<Kind, Record<string, string>>> = {
  article: categories,
  document: documentTypes,
  album: albumTypes,
  dataset: datasetStatuses,
}

/** The feed that an address asks for; undefined for an office, a kind or a category there is none of. */
export async function readFeed(officeId: string, query: URLSearchParams): Promise<Feed | undefined> {
  const office = directory().officeById(Number(officeId))
  const filter = filterOf(query)
  if (!office || !filter) return
  const news = await visiting(office.id, db => latestNews(db, office.id, 30, filter))
  const name = nameOf(filter)
  const asked = new URLSearchParams(query)
  return {
    office,
    title: name ? `${name} ${office.name}` : office.name,
    description: `${name ?? 'Berita, pengumuman, dan dokumen'} dari ${office.name}`,
    address: asked.size > 0 ? `?${asked}` : '',
    news,
  }
}

function filterOf(query: URLSearchParams): NewsFilter | undefined {
  const [place, category] = [query.get('jenis'), query.get('kategori')]
  // A category alone means one of articles, which most are.
  const kind = place ? datedKinds.find(one => kinds[one].place === place) : category ? 'article' : undefined
  if (place && !kind) return
  if (!category) return { kind }
  return kind && Object.hasOwn(categoriesOf[kind] ?? {}, category) ? { kind, category } : undefined
}

const nameOf = ({ kind, category }: NewsFilter) =>
  kind && (category ? categoriesOf[kind]?.[category] : kindNames[kind])

/** What a reader of a feed sorts by: an article's category, else the kind. */
export const labelOf = ({ kind, category }: News) =>
  kind === 'article' ? categories[(category ?? 'berita') as Category] : kindNames[kind]

/** The tags of an entry that are tags. */
export const tagsOf = ({ kind, tags }: News) => (kind === 'article' ? tags : [])
