import { expect, test } from 'vitest'
import { pagesToShow } from '../app/_ui/Pagination.tsx'
import { relatedTo } from '../app/[office]/(situs)/_articles/related.ts'
import { xml } from '../app/[office]/(situs)/_frame/xml.ts'
import { listAddress, readListQuery } from '../app/[office]/(situs)/_lists/query.ts'
import type { Teaser } from '../lib/entries/live.ts'
import type { LiveEntry } from '../lib/entries/one.ts'
import { piecesOf } from '../lib/entries/search.ts'
import { tagSlug } from '../lib/entries/tags.ts'
import { isOld } from '../lib/old-addresses/looks.ts'
import { wordsOf } from '../lib/old-addresses/words.ts'

test('a list has one address however it was asked for', () => {
  expect(listAddress('/berita', {})).toBe('/berita')
  expect(listAddress('/berita', { year: 2026, category: 'berita', tag: 'pleno' }, 2)).toBe(
    '/berita?halaman=2&kategori=berita&tag=pleno&tahun=2026',
  )
})

test('a list that cannot be is not found', () => {
  expect(readListQuery({ kategori: 'constructor' }, { categories: { berita: 'Berita' } })).toBeUndefined()
  expect(readListQuery({ halaman: '-1' })).toBeUndefined()
  expect(readListQuery({ tahun: 'x' })).toBeUndefined()
  expect(readListQuery({ tag: 'pleno' })).toEqual({ filter: {}, page: 1 })
  expect(readListQuery({ tag: 'pleno' }, { tags: true })).toEqual({ filter: { tag: 'pleno' }, page: 1 })
})

test('pages far away hide behind a gap', () => {
  expect(pagesToShow(1, 40)).toEqual([1, 2, 3, 0, 40])
  expect(pagesToShow(20, 40)).toEqual([1, 0, 19, 20, 21, 0, 40])
  expect(pagesToShow(2, 2)).toEqual([1, 2])
})

test('a missing address still says what it was about', () => {
  expect(wordsOf('/index.php/blog/read/daftar-pemilih-triwulan-3.html')).toEqual([
    'daftar',
    'pemilih',
    'triwulan',
    '3',
  ])
  expect(wordsOf('/%E0%A4%A')).toEqual([])
})

test.each([
  ['/2023/05/judul-lama.html', 'judul lama'],
  ['/index.php/blog/read/judul-lama', 'judul lama'],
  ['/blog/read/12_judul-lama', 'judul lama'],
  ['/page/read/judul-lama', 'judul lama'],
  ['/index.php/berita/judul-lama', 'judul lama'],
  ['/index.php?id=judul-lama', 'judul lama'],
  ['/wp-content/uploads/2023/05/Pengumuman-PPK.pdf', 'pengumuman ppk'],
  ['/node/5', ''],
  ['/blog/category/3', ''],
])('the address %s of an old site is told to be one, and guessed at by "%s"', (address, words) => {
  expect(wordsOf(address).join(' ')).toBe(words)
  expect(isOld(address)).toBe(true)
})

test('a tag in an address is readable', () => {
  expect(tagSlug('Pemilih Pemula')).toBe('pemilih-pemula')
  expect(tagSlug('!!!')).toBe('')
})

test('found words are told apart from the text around them', () => {
  expect(piecesOf('rapat ⟦pleno⟧ terbuka')).toEqual([
    { text: 'rapat ', hit: false },
    { text: 'pleno', hit: true },
    { text: ' terbuka', hit: false },
  ])
})

test('feeds survive what XML cannot say', () => {
  expect(xml('a < b & "c"\u0000')).toBe('a &lt; b &amp; &quot;c&quot;')
})

test('read also: what shares tags comes before what is merely new', () => {
  const article = { path: '/a', fields: { tags: ['logistik'], category: 'berita' } } as LiveEntry<'article'>
  const others = [
    { path: '/baru', tags: [], category: 'artikel' },
    { path: '/a', tags: ['logistik'], category: 'berita' },
    { path: '/mirip', tags: ['logistik'], category: 'berita' },
  ] as unknown as Teaser[]
  expect(relatedTo(article, others, 2).map(({ path }) => path)).toEqual(['/mirip', '/baru'])
})
