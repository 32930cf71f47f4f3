import { describe, expect, test } from 'vitest'
import { recogniseFormat } from '../lib/imports/readers/index.ts'
import { wxr } from '../lib/imports/readers/wxr.ts'
import { aboutIn, itemsIn, readAll, sourceOf } from './files/reading.ts'
import { wxrItem, wxrMeta, wxrOf } from './files/wxr.ts'

const read = async (items: string, how?: Parameters<typeof wxrOf>[1]) =>
  readAll(wxr, sourceOf(wxrOf(items, how)))
const itemIn = async (items: string, how?: Parameters<typeof wxrOf>[1]) => itemsIn(await read(items, how))[0]!

describe('an export of WordPress', () => {
  test('says which site it is of', async () => {
    expect(aboutIn(await read(wxrItem({ id: 1 })))).toEqual({
      title: 'KPU Kabupaten Kediri',
      address: 'http://kpu-kedirikab.go.id',
      system: 'WordPress 6.1.9',
    })
  })

  test.each([
    ['1.0', 'http', '/'],
    ['1.1', 'https', '/'],
    ['1.2', 'https', ''],
  ])('is read as WXR %s with the namespace on %s', async (version, scheme, slash) => {
    const html = '<p>Isi.</p>'
    expect(await itemIn(wxrItem({ id: 3, html }), { version, scheme, slash })).toMatchObject({
      key: 'post:3',
      html,
    })
  })

  test('is recognised by its beginning', () => {
    expect(recogniseFormat(wxrOf('').slice(0, 2000))).toBe('wxr')
  })

  test('names the author as visitors saw the name', async () => {
    expect((await itemIn(wxrItem({ id: 1 }))).author).toBe('Humas KPU Kediri')
  })

  test.each([
    ['publish', 'published'],
    ['private', 'private'],
    ['future', 'scheduled'],
    ['pending', 'draft'],
    ['trash', 'trash'],
    ['inherit', 'published'],
    ['arsip-lama', 'draft'],
  ])('gives what is %s as %s', async (status, state) => {
    expect((await itemIn(wxrItem({ id: 1, status }))).state).toBe(state)
  })

  test('keeps what had a password locked', async () => {
    expect((await itemIn(wxrItem({ id: 1, password: 'rahasia' }))).locked).toBe(true)
  })

  test('dates by UTC, and by the wall where UTC was never kept', async () => {
    expect((await itemIn(wxrItem({ id: 1 }))).published).toEqual({ utc: '2019-03-04T02:15:00Z' })
    const wall = wxrItem({ id: 1, gmt: '0000-00-00 00:00:00' })
    expect((await itemIn(wall)).published).toEqual({ local: '2019-03-04 09:15:00' })
  })

  test('has no date where both are zero', async () => {
    const zero = '0000-00-00 00:00:00'
    const item = wxrItem({ id: 1, date: zero, gmt: zero }).replace(/<pubDate>.*<\/pubDate>/, '')
    expect((await itemIn(item)).published).toBeUndefined()
  })

  test('tells categories from tags in both forms', async () => {
    const more = `<category><![CDATA[Berita]]></category>
<category domain="category" nicename="berita"><![CDATA[Berita &amp; Kabar]]></category>
<category domain="tag"><![CDATA[Pilkada]]></category><category domain="post_tag" nicename="dpt"><![CDATA[DPT]]></category>
<category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>`
    expect(await itemIn(wxrItem({ id: 1, more }))).toMatchObject({
      categories: ['Berita', 'Berita & Kabar'],
      tags: ['Pilkada', 'DPT'],
    })
  })

  test('keeps every address an article answered at', async () => {
    const more = wxrMeta('_wp_old_slug', 'judul-lama')
    const { addresses } = await itemIn(wxrItem({ id: 7, slug: 'judul', more }))
    expect(addresses).toEqual([
      'http://kpu-kedirikab.go.id/2019/03/judul/',
      'http://kpu-kedirikab.go.id/2019/03/judul-lama/',
      'http://kpu-kedirikab.go.id/?p=7',
      '/?p=7',
      '/2019/03/judul/',
      '/2019/03/judul.html',
      '/2019/03/04/judul/',
    ])
  })

  test('gives a picture with its words, sizes and page', async () => {
    const upload = 'http://kpu-kedirikab.go.id/wp-content/uploads/2019/03/apel.jpg'
    const more = `<wp:attachment_url><![CDATA[${upload}]]></wp:attachment_url>
${wxrMeta('_wp_attached_file', '2019/03/apel.jpg')}${wxrMeta('_wp_attachment_image_alt', 'Apel pagi')}
${wxrMeta('_wp_attachment_metadata', 'a:1:{s:5:"sizes";a:1:{s:5:"thumb";a:1:{s:4:"file";s:16:"apel-150x150.jpg";}}}')}`
    const item = await itemIn(
      wxrItem({ id: 9, type: 'attachment', excerpt: 'Apel di halaman', html: '', more }),
    )
    expect(item).toMatchObject({
      becomes: 'medium',
      file: { address: upload, name: 'apel.jpg', alt: 'Apel pagi' },
    })
    expect(item.file!.caption).toBe('Apel di halaman')
    expect(item.addresses.slice(0, 2)).toEqual([upload, upload.replace('apel', 'apel-150x150')])
  })

  test('leads an article with its featured picture, by its key', async () => {
    expect((await itemIn(wxrItem({ id: 1, more: wxrMeta('_thumbnail_id', '9') }))).lead).toBe('post:9')
  })

  test('puts a page below its parent', async () => {
    const page = wxrItem({ id: 5, type: 'page', parent: 4 }).replace('menu_order>0', 'menu_order>3')
    expect(await itemIn(page)).toMatchObject({ becomes: 'page', parent: 'post:4', order: 3 })
  })

  test.each([
    ['pengumuman', 'announcement'],
    ['tribe_events', 'article'],
    ['dlm_download', 'document'],
    ['nav_menu_item', 'other'],
    ['wp_block', 'other'],
    ['custom_css', 'other'],
    ['siaran-pers', 'article'],
  ])('makes of the type %s: %s', async (type, becomes) => {
    expect(await itemIn(wxrItem({ id: 1, type }))).toMatchObject({ type, becomes })
  })

  test('leaves comments behind and counts them', async () => {
    const comment = '<wp:comment><wp:comment_content><![CDATA[spam]]></wp:comment_content></wp:comment>'
    expect((await itemIn(wxrItem({ id: 1, more: comment.repeat(3) }))).comments).toBe(3)
  })

  test('says when an event of its calendar was', async () => {
    const more = wxrMeta('_EventStartDate', '2024-01-13 09:00:00')
    const { event } = await itemIn(wxrItem({ id: 1, type: 'tribe_events', more }))
    expect(event).toEqual({ starts: { local: '2024-01-13 09:00:00' }, ends: undefined, place: '' })
  })

  test('tells of its lists, so that their addresses are accounted for', async () => {
    const more = `<wp:category><wp:term_id>3</wp:term_id><wp:category_nicename>rapat</wp:category_nicename><wp:category_parent>berita</wp:category_parent><wp:cat_name>Rapat</wp:cat_name></wp:category>
<wp:tag><wp:tag_slug>dpt</wp:tag_slug><wp:tag_name>DPT</wp:tag_name></wp:tag>`
    const [category, tag, article] = itemsIn(await read(wxrItem({ id: 1 }), { more }))
    expect(category).toMatchObject({
      becomes: 'other',
      addresses: ['/category/berita/rapat/', '/category/rapat/', '/?cat=3'],
    })
    expect([tag!.key, article!.key, article!.at.item]).toEqual(['tag:dpt', 'post:1', 3])
  })
})
