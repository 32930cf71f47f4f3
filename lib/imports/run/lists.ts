import { tagSlug } from '../../entries/tags.ts'
import { suggestedFor } from './mapping.ts'

/** What readers call an old site's lists of a category or tag: no texts, but addresses that people know. */
export const listType = 'daftar'

/** The list of ours that is nearest to an old one. */
export function listFor(key: string, title: string): string {
  if (/(^|\s)tag:/.test(key)) return `/berita?tag=${tagSlug(title)}`
  const target = suggestedFor(title)
  if (target === 'announcement') return '/pengumuman'
  const [kind, category] = target?.split('/') ?? []
  return kind === 'article' && category !== 'berita' ? `/berita?kategori=${category}` : '/berita'
}
