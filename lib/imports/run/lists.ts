import { tagSlug } from '../../entries/tags.ts'
import type { OldAddressRow } from '../../old-addresses/keep.ts'
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

type Like = { dropped: string; outcome: (key: string, title: string) => Omit<OldAddressRow, 'address'> }

// By the types readers give to addresses without a text of their own.
const likes: [RegExp, Like][] = [
  [
    new RegExp(`^${listType}$`),
    {
      dropped: 'Daftar di situs lama: alamatnya mengarah ke daftar yang sejenis di sini.',
      outcome: (key, title) => ({ outcome: 'target', target: listFor(key, title), title }),
    },
  ],
  [
    /^beranda$/,
    {
      dropped: 'Halaman depan situs lama: alamatnya mengarah ke beranda di sini.',
      outcome: (_key, title) => ({ outcome: 'target', target: '/', title }),
    },
  ],
  [
    /^peta situs$/,
    {
      dropped: 'Peta situs lama: alamatnya mengarah ke peta situs di sini.',
      outcome: (_key, title) => ({ outcome: 'target', target: '/sitemap.xml', title }),
    },
  ],
  [
    /^umpan$/,
    {
      dropped: 'Umpan berita situs lama: alamatnya mengarah ke umpan di sini.',
      outcome: (_key, title) => ({ outcome: 'target', target: '/feed.xml', title }),
    },
  ],
  [
    /^tidak ada \(/,
    {
      dropped: 'Di situs lama pun alamat ini sudah tidak berisi apa-apa.',
      outcome: (_key, title) => ({
        outcome: 'gone',
        reason: 'Halaman ini sudah tidak ada di situs lama kami.',
        title,
      }),
    },
  ],
  [
    /^tertutup \(/,
    {
      dropped: 'Di situs lama alamat ini tidak terbuka untuk umum.',
      outcome: (_key, title) => ({
        outcome: 'gone',
        reason: 'Halaman ini dahulu tidak terbuka untuk umum.',
        title,
      }),
    },
  ],
]

/** What stands here for an old address without a text of its own; undefined where a person has to say. */
export const likeOf = (type: string): Like | undefined => likes.find(([pattern]) => pattern.test(type))?.[1]
