import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { wxr } from '../lib/imports/readers/wxr.ts'
import { itemsIn, readAll, sourceOf, unreadableIn } from './files/reading.ts'
import { olderWxr } from './files/wxr-older.ts'

const file = path.join(import.meta.dirname, 'files/wordpress/kpu-kediri.wxr.xml')
const readings = await readAll(wxr, { name: 'kpu-kediri.wxr.xml', open: () => createReadStream(file) })
const items = itemsIn(readings)
const titled = (title: string) => items.find(item => item.title.startsWith(title))!

describe("what WordPress's own exporter wrote of a dirty site", () => {
  test('is read whole', () => {
    const text = readFileSync(file, 'utf8')
    expect(unreadableIn(readings)).toEqual([])
    expect(items.filter(({ key }) => key.startsWith('post:'))).toHaveLength(text.split('<item>').length - 1)
  })

  test('is sorted by what each thing becomes here', () => {
    const counts = Object.groupBy(items, ({ becomes }) => becomes)
    expect(Object.fromEntries(Object.entries(counts).map(([becomes, all]) => [becomes, all.length]))).toEqual(
      {
        other: 17,
        page: 8,
        medium: 9,
        agenda: 2,
        document: 1,
        announcement: 1,
        article: 33,
      },
    )
  })

  test('keeps a page below its parents', () => {
    const [below, above, top] = [titled('Sekretariat'), titled('Struktur'), titled('Profil')]
    expect([below.parent, above.parent, top.parent]).toEqual([above.key, top.key, undefined])
    expect(below.addresses[0]).toBe('http://kpu-kedirikab.go.id/profil/struktur-organisasi/sekretariat/')
  })

  test('knows no day where the site has none', () => {
    expect(titled('Halaman "lama"').published).toBeUndefined()
    expect(titled('Waktu UTC nol').published).toEqual({ local: '2013-08-17 10:00:00' })
  })

  test('keeps drafts, private, scheduled, thrown away and locked apart', () => {
    const titles = ['Menunggu', 'Catatan rapat', 'Pengumuman yang dij', 'Dibuang', 'Dokumen berkata']
    expect(titles.map(title => titled(title).state)).toEqual([
      'draft',
      'private',
      'scheduled',
      'trash',
      'published',
    ])
    expect(titled('Dokumen berkata').locked).toBe(true)
  })

  test('survives CDATA within a text, and control characters', () => {
    expect(titled('Skrip penghitung').html).toContain('//]]></script>\nSesudah skrip.')
    expect(titled('Sambutan').html).toContain('Tanda kendali dari Word.')
  })

  test('gives the picture an article leads with as an item', () => {
    const lead = items.find(({ key }) => key === titled('Penetapan').lead)
    expect(lead).toMatchObject({ becomes: 'medium', file: { name: 'apel-pagi.jpg' } })
  })

  test('hangs a download on its document', () => {
    expect(titled('Versi 1')).toMatchObject({ becomes: 'medium', parent: titled('SK Penetapan DPT').key })
    expect(titled('Versi 1').file!.address).toMatch(/\/dlm_uploads\/2019\/04\/sk-dpt\.pdf$/)
  })

  test.each([
    ['1.0', 'http'],
    ['1.0', 'https'],
    ['1.1', 'https'],
  ] as const)('says the same as WXR %s on %s, but for the names of authors', async (version, scheme) => {
    const old = olderWxr(readFileSync(file, 'utf8'), version, scheme)
    const bare = (all: typeof items) =>
      all.map(({ key, title, html, state, published, categories, tags, addresses, becomes }) => ({
        ...{ key, title, html, state, published, categories, tags, addresses, becomes },
      }))
    expect(bare(itemsIn(await readAll(wxr, sourceOf(old))))).toEqual(bare(items))
  })
})
