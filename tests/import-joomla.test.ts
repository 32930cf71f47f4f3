import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { joomla } from '../lib/imports/readers/joomla.ts'
import { fixture, fixtureText, madeOf, readAll, refusalOf } from './imports/reading.ts'

type Read = Awaited<ReturnType<typeof readAll>>
let portal: Read
let old: Read

beforeAll(async () => {
  portal = await readAll(joomla, fixture('joomla/joomla3.sql'))
  old = await readAll(joomla, fixture('joomla/joomla15.sql'))
})

describe('a dump of Joomla 3 by mysqldump', () => {
  test('says what it is and how many items it holds', () => {
    expect(portal.about).toMatchObject({
      system: 'Joomla 2.5 atau 3',
      address: 'https://kpu-kedirikab.go.id',
    })
    expect(portal.about.items).toBeGreaterThanOrEqual(10)
  })

  test('gives an article with its text, author, tags, categories and moments', () => {
    expect(portal.item('content:5')).toMatchObject({
      becomes: 'article',
      state: 'published',
      title: 'RAPAT PLENO "TERBUKA"',
      excerpt: expect.stringContaining('menggelar rapat pleno; pesertanya'),
      html: expect.stringContaining('Jum\'at itu hadir <img src="images/pleno.jpg">'),
      author: 'Siti Aminah',
      categories: ['Kegiatan', 'Berita'],
      tags: ['Pemilu 2024'],
      published: { utc: '2023-03-01T03:15:00Z' },
      changed: { utc: '2023-03-02T04:00:00Z' },
    })
  })

  test('keeps alt text and caption of the lead photo as an item before its article', () => {
    const { lead } = portal.item('content:5')
    expect(portal.item(lead!).file).toMatchObject({
      address: 'https://kpu-kedirikab.go.id/images/pleno.jpg',
      alt: 'Ketua membuka rapat',
      caption: 'Rapat pleno (Foto: Humas)',
    })
    const keys = portal.items.map(({ key }) => key)
    expect(keys.indexOf(lead!)).toBeLessThan(keys.indexOf('content:5'))
  })

  test('knows every address of an article, below its menu and as a query', () => {
    expect(portal.item('content:5').addresses).toEqual([
      '/kabar/9-kegiatan/5-rapat-pleno',
      '/kabar/kegiatan/rapat-pleno',
      '/berita/kegiatan/5-rapat-pleno',
      '/index.php?option=com_content&view=article&id=5:rapat-pleno',
    ])
  })

  test('makes a page of what a menu shows by itself, whose text may be a hexadecimal number', () => {
    expect(portal.item('content:6')).toMatchObject({
      becomes: 'page',
      html: '<p>Visi kami</p>',
      author: 'Sekretariat',
      language: 'id-ID',
      published: { utc: '2020-01-01T00:00:00Z' },
      changed: undefined,
    })
    expect(portal.item('content:6').addresses[0]).toBe('/profil/visi-misi')
  })

  test.each([
    [7, 'draft'],
    [8, 'trash'],
    [9, 'published'],
    [10, 'private'],
    [11, 'private'],
    [12, 'scheduled'],
  ])('article %i is %s', (id, state) => {
    expect(portal.item(`content:${id}`).state).toBe(state)
  })

  test('unpacks UTF-8 that was packed twice', () => {
    expect(portal.item('content:14')).toMatchObject({
      title: 'Pengodean “ganda”',
      html: '<p>Ditulis: “tertib” – é</p>',
    })
  })

  test('names a row with too few values and its line, and reads on', () => {
    const line =
      fixtureText('joomla/joomla3.sql')
        .split('\n')
        .findIndex(text => text.includes('Kurang isian')) + 1
    expect(portal.unreadable).toEqual([
      expect.objectContaining({
        at: { item: expect.any(Number), line },
        sentence: expect.stringMatching(/3 isian.*16 kolom/),
      }),
    ])
  })

  test('never takes statements of a trigger for content', () => {
    expect(portal.items.map(({ title }) => title)).not.toContain('Dari pemicu')
  })

  test('accounts for the addresses of lists and menus', () => {
    expect(portal.item('category_9')).toMatchObject({ becomes: 'other', title: 'Kegiatan' })
    expect(portal.item('category_9').addresses).toContain('/berita/kegiatan')
    expect(portal.item('menu_101').addresses).toEqual([
      '/index.php?option=com_content&view=featured&Itemid=101',
    ])
    expect(portal.item('category_10')).toBeUndefined()
    // A number at the end of a key claims the address of the article of that number.
    expect(portal.items.filter(({ key, becomes }) => becomes === 'other' && /[:/ -]\d+$/.test(key))).toEqual(
      [],
    )
  })

  test('reads the same whatever the size of its pieces, packed or not', async () => {
    const sql = Buffer.from(fixtureText('joomla/joomla3.sql'), 'latin1')
    for (const size of [7, 64, 1000]) {
      const open = () =>
        Readable.from(
          Array.from({ length: Math.ceil(sql.length / size) }, (_, n) =>
            sql.subarray(n * size, (n + 1) * size),
          ),
        )
      expect((await readAll(joomla, { name: 'p', open })).items).toEqual(portal.items)
    }
    expect((await readAll(joomla, madeOf(gzipSync(sql)))).items).toEqual(portal.items)
  })
})

describe('a dump of Joomla 1.5 by phpMyAdmin', () => {
  test('does not guess whose it is where nothing says so', () => {
    expect(old.about.address).toBeUndefined()
  })

  test('is of the site the operator names', async () => {
    const source = { ...fixture('joomla/joomla15.sql'), address: 'http://kpud-kediri.go.id' }
    const { about, item } = await readAll(joomla, source)
    expect(about.address).toBe('http://kpud-kediri.go.id')
    expect(item('k2-attachment:3').file?.address).toBe(
      'http://kpud-kediri.go.id/media/k2/attachments/lampiran%201.pdf',
    )
  })

  test('is read as latin1, archived articles too', () => {
    expect(old.about.system).toBe('Joomla 1.5 dengan K2')
    expect(old.item('content:1')).toMatchObject({
      state: 'published',
      html: '<p>Café dibuka “pagi”</p>',
      categories: ['Pengumuman'],
      author: 'Humas',
    })
    expect(old.item('content:1').addresses).toContain('/info/1-pengumuman-kpu')
  })

  test('keeps what only members could read private', () => {
    expect(old.item('content:2').state).toBe('private')
  })

  test('names another site in the same database', () => {
    expect(old.unreadable.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('lama_ (1 teks). Hanya jos_ yang dibaca'),
    ])
  })

  test('gives K2 items with photo and attachments', () => {
    expect(old.item('k2_7')).toMatchObject({
      categories: ['Kabar'],
      html: '<p>isi</p>',
      attached: ['k2-attachment:3'],
    })
    expect(old.item('k2_7').addresses[0]).toBe('/info/daerah/item/7-kabar-k2')
    expect(old.item('k2-attachment:3').addresses).toContain(
      '/index.php?option=com_k2&view=item&task=download&id=3',
    )
    expect(old.item(old.item('k2_7').lead!).file).toMatchObject({ caption: 'Suasana rapat' })
  })
})

describe('what is refused as a whole, by name', () => {
  const refused = async (text: string | Buffer) => {
    const refusal = await refusalOf(joomla, madeOf(text))
    return [refusal?.name, refusal?.line, refusal?.message]
  }
  const sql = () => fixtureText('joomla/joomla3.sql')

  test('a dump cut off in an INSERT, with the line it began at', async () => {
    const text = sql()
    const cut = text.slice(0, text.indexOf('Jum\\'))
    const line = text.slice(0, text.indexOf('INSERT INTO `q7x_content`')).split('\n').length
    expect(await refused(cut)).toEqual([
      'cutOff',
      line,
      expect.stringContaining(`untuk tabel q7x_content yang dimulai pada baris ${line}`),
    ])
  })

  test('a dump cut off between two statements', async () => {
    const text = sql()
    expect((await refused(text.slice(0, text.indexOf('-- Dump completed')))).slice(0, 1)).toEqual(['cutOff'])
  })

  test.each([
    [
      "CREATE TABLE `wp_posts` (`ID` int, `post_content` text);\nINSERT INTO `wp_posts` VALUES (1,'x');",
      'otherSystem',
      /Ini dump WordPress.*Perkakas → Ekspor/,
    ],
    ['CREATE TABLE `node` (`nid` int);', 'otherSystem', /Ini dump Drupal/],
    ['CREATE TABLE `toko` (`id` int);', 'otherSystem', /bukan dump Joomla.*toko/],
    ['<html><body>Error 500</body></html>', 'notSql', /bukan dump SQL/],
    ['', 'notSql', /bukan dump SQL/],
    ['\xff\xfeC\0R\0E\0A\0T\0E\0', 'charset', /UTF-16/],
    ['PK\x03\x04zip', 'notSql', /arsip ZIP/],
    ['--\n-- PostgreSQL database dump\n--\nCREATE TABLE x', 'otherDatabase', /PostgreSQL/],
    [gzipSync(Buffer.from('CREATE TABLE x (a int);'.repeat(9000))).subarray(0, 60), 'cutOff', /gzip/],
  ])('%j', async (text, name, sentence) => {
    const [known, , message] = await refused(text as string)
    expect([known, message]).toEqual([name, expect.stringMatching(sentence)])
  })
})

describe('a hostile dump', () => {
  const create =
    'CREATE TABLE a_content (id int, title text, introtext text, `fulltext` text, catid int, state int, access int);\n'

  test('of two million lines is read in bounded memory', async () => {
    const rows = Buffer.from("(1,'x'),\n".repeat(20_000))
    async function* lines() {
      yield Buffer.from(`${create}INSERT INTO a_other VALUES\n`)
      for (let n = 0; n < 100; n++) yield rows
      yield Buffer.from("(2,';');\nINSERT INTO a_content VALUES (1,'Ada','x','',1,1,1);\n")
    }
    const before = process.memoryUsage().rss
    const { items } = await readAll(joomla, { name: 'besar', open: () => Readable.from(lines()) })
    expect(items.map(({ title, at }) => [title, at.line])).toEqual([['Ada', 2_000_004]])
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * 2 ** 20)
  })

  test('with a value that does not end is not kept in memory', async () => {
    async function* endless() {
      yield Buffer.from(`${create}INSERT INTO a_content VALUES (1,'Besar','`)
      for (let n = 0; n < 40; n++) yield Buffer.alloc(2 ** 20, 'x')
      yield Buffer.from("','',1,1,1),(2,'Biasa','x','',1,1,1);\n")
    }
    const { items, unreadable } = await readAll(joomla, {
      name: 'besar',
      open: () => Readable.from(endless()),
    })
    expect(items.map(({ title }) => title)).toEqual(['Biasa'])
    expect(unreadable).toEqual([
      expect.objectContaining({ title: 'Besar', sentence: expect.stringContaining('8 MB') }),
    ])
  })

  test('whose categories and menus go in circles is read to its end', async () => {
    const { items } = await readAll(
      joomla,
      madeOf(
        `${create}INSERT INTO a_categories (id,parent_id,title,alias,extension,published) VALUES (1,2,'A','a','com_content',1),(2,1,'B','b','com_content',1);
INSERT INTO a_content VALUES (1,'Ada','x','',1,1,1);`,
      ),
    )
    expect(items.find(({ key }) => key === 'content:1')?.categories).toEqual(['A', 'B'])
  })

  test('stops where the operator says so', async () => {
    const source = { ...fixture('joomla/joomla3.sql'), signal: AbortSignal.abort() }
    await expect(readAll(joomla, source)).rejects.toThrow(/abort/i)
  })
})
