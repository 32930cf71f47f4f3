import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { ownerAddress } from '../db/addresses.ts'
import { visiting } from '../db/doors.ts'
import { publishEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import { directory } from '../lib/offices/directory.ts'
import { refresh } from '../lib/offices/watch.ts'
import { candidatesOf } from '../lib/old-addresses/candidates.ts'
import { findOld, hasOld } from '../lib/old-addresses/find.ts'
import { keepOldAddresses, type OldAddressRow } from '../lib/old-addresses/keep.ts'
import { normalAddress } from '../lib/old-addresses/normal.ts'
import { ruleOf } from '../lib/old-addresses/rules.ts'
import { shapesOf } from '../lib/old-addresses/shapes.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send } from './world.ts'

const office = await makeOffice()
const writer = await makePerson(office, 'writer')
const editor = await makePerson(office, 'editor')

const keep = (...rows: OldAddressRow[]) => inOfficeOf(editor, db => keepOldAddresses(db, office.id, rows))
const find = async (url: string, host = '', path = '/tidak-ada') => {
  const { address } = normalAddress(url)!
  return (await findOld(office, { host, address, path })).answer
}

async function published() {
  const form = articleForm()
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  return { id: form.id, path: `/berita/${form.title.toLowerCase().replaceAll(' ', '-')}` }
}
const entry = await published()

const item = (key: string, ...addresses: string[]) => ({ key, becomes: 'article' as const, addresses })
const wordpress = item('post:123', 'https://www.lama.go.id/2020/01/rapat-pleno/')
const portal = item('page:9', 'https://lama.go.id/blog/read/45_rapat-pleno')
const joomla = item(
  'content:5',
  '/index.php?option=com_content&view=article&id=5:rapat-pleno&catid=2&Itemid=101',
)
const drupal = item('node:7', '/berita/rapat-pleno')

describe('every shape of an old address', () => {
  test.each([
    [wordpress, 'wxr', '/?p=123'],
    [wordpress, 'wxr', '/index.php?p=123&preview=true'],
    [wordpress, 'wxr', '/2020/01/rapat-pleno'],
    [wordpress, 'wxr', '/index.php/2020/01/rapat-pleno/feed/'],
    [wordpress, 'wxr', '/2020/01/rapat-pleno.html?m=1'],
    [{ ...wordpress, key: 'post:8', becomes: 'page' as const }, 'wxr', '/?page_id=8'],
    [portal, 'crawl', '/index.php/blog/read/45_rapat-pleno'],
    [portal, 'crawl', '/blog/read/rapat-pleno'],
    [portal, 'crawl', '/blog/read/45'],
    [joomla, 'joomla', '/index.php?view=article&id=5&option=com_content'],
    [joomla, 'joomla', '/index.php/berita/5-rapat-pleno'],
    [joomla, 'joomla', '/berita/2-umum/5-rapat-pleno.html'],
    [drupal, 'drupal', '/node/7'],
    [drupal, 'drupal', '/?q=node/7'],
    [drupal, 'drupal', '/index.php/berita/rapat-pleno'],
    [
      item('a', '/wp-content/uploads/2020/01/foto.jpg'),
      'wxr',
      '/wp-content/uploads/2020/01/foto-300x200.jpg',
    ],
    [
      item('a', '/sites/default/files/foto.jpg'),
      'drupal',
      '/sites/default/files/styles/large/public/foto.jpg?itok=x',
    ],
  ] as const)('%o of %s answers at %s', (old, format, asked) => {
    const kept = shapesOf(old, format).map(address => normalAddress(address)?.address)
    expect(kept).toContain(candidatesOf(normalAddress(asked)!.address).find(one => kept.includes(one)))
  })

  test.each([
    ['/feed/', { to: '/feed.xml' }],
    ['/feeds/posts/default?alt=rss', { to: '/feed.xml' }],
    ['/blog/category/12?page=3', { group: '12' }],
    ['/category/siaran-pers/page/2/', { group: 'siaran-pers' }],
    ['/search/label/Pemilu%202024', { group: 'pemilu-2024' }],
    ['/2020/05', { to: '/berita?tahun=2020' }],
    ['/?m=202005', { to: '/berita?tahun=2020' }],
    ['/?s=daftar+pemilih', { to: '/cari?q=daftar%20pemilih' }],
    ['/wp-login.php', { gone: expect.any(String) }],
    ['/author/admin', { gone: expect.any(String) }],
  ])('%s of no single item is known by its shape', (address, ruled) =>
    expect(ruleOf(normalAddress(address)!.address)).toEqual(ruled),
  )

  test('has few places to be looked for, the address itself first', () =>
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const normal = normalAddress(`${path || '/'}?${query}`)
        if (!normal) return
        const candidates = candidatesOf(normal.address)
        expect(candidates[0]).toBe(normal.address)
        expect(candidates.length).toBeLessThanOrEqual(40)
      }),
    ))
})

describe('a visitor at an old address', () => {
  test('is led to the live entry, and to where it is after it moved', async () => {
    await keep({ address: '/?p=1', outcome: 'entry', entryId: entry.id })
    expect(await find('/?p=1', '', '/')).toMatchObject({ kind: 'moved', to: entry.path })
  })

  test('is told that an entry which is not live is not', async () => {
    const form = articleForm()
    await send(writer, saveEntry, form)
    await keep({ address: '/?p=2', outcome: 'entry', entryId: form.id })
    expect(await find('/?p=2')).toMatchObject({ kind: 'waiting' })
  })

  test('of a host that says otherwise gets what that host meant', async () => {
    await keep(
      { address: 'http://satu.go.id/x', outcome: 'target', target: '/kontak' },
      { address: 'http://dua.go.id/x', outcome: 'target', target: '/profil' },
    )
    expect(await find('/x', 'dua.go.id')).toMatchObject({ to: '/profil' })
    // Neither is likelier on the site itself.
    expect(await find('/x', office.host)).toBeUndefined()
  })

  test('of an old host is led to this site, also where the entry kept its path', async () => {
    await keep({ address: `http://lama.go.id${entry.path}`, outcome: 'entry', entryId: entry.id })
    const asked = { host: 'lama.go.id', address: entry.path, path: entry.path, elsewhere: true }
    expect((await findOld(office, asked)).answer).toMatchObject({ kind: 'moved', to: entry.path })
  })

  test('is led on once, however often a target was moved, and never in a circle', async () => {
    await keep(
      { address: '/a', outcome: 'target', target: '/b' },
      { address: '/b', outcome: 'target', target: '/kontak' },
      { address: '/c', outcome: 'target', target: '/d' },
      { address: '/d', outcome: 'target', target: '/c' },
      { address: '/e', outcome: 'target', target: '/e' },
    )
    expect(await find('/a', '', '/a')).toMatchObject({ kind: 'moved', to: '/kontak' })
    for (const path of ['/c', '/e']) expect(await find(path, '', path)).toMatchObject({ kind: 'waiting' })
  })

  test.each(['//jahat.id', 'http://jahat.id', 'javascript:alert(1)', '/\\jahat.id'])(
    'is never led to %s',
    async target => {
      await keep({ address: '/jahat', outcome: 'target', target })
      expect(await find('/jahat')).toMatchObject({ kind: 'waiting' })
    },
  )

  test('finds what is live now, whatever stood there before', async () => {
    await keep({ address: entry.path, outcome: 'gone', reason: 'Dulu.' })
    expect(await find(entry.path, '', entry.path)).toBeUndefined()
  })

  test('reads no title of what is kept, and nothing of another office', async () => {
    const other = await makeOffice()
    await expect(
      visiting(office.id, db => db.execute(sql`select title from old_addresses`)),
    ).rejects.toThrow()
    expect(await hasOld(office)).toBe(true)
    expect(await hasOld(other)).toBe(false)
  })

  test('costs a look into the index, and no more', async () => {
    await keep(
      ...Array.from({ length: 3000 }, (_, n) => ({ address: `/banyak/${n}`, outcome: 'unsettled' as const })),
    )
    const client = new pg.Client({ connectionString: ownerAddress() })
    await client.connect()
    await client.query('analyze old_addresses')
    await client.end()
    const plan = await visiting(office.id, db =>
      db.execute(
        sql`explain select host from old_addresses where office_id = ${office.id} and address in ('/banyak/1', '/banyak/2')`,
      ),
    )
    expect(JSON.stringify(plan.rows)).toContain('old_addresses_office_id_address_host_pk')
  })
})

test('what visitors get is new as soon as an old address leads elsewhere, and not when it is only counted', async () => {
  const generation = async () => {
    await refresh()
    return directory().generationOf(office.id)
  }
  const before = await generation()
  await keep({ address: '/baru', outcome: 'gone' })
  const after = await generation()
  expect(after).not.toBe(before)
  await inOfficeOf(editor, db => db.execute(sql`update old_addresses set hits = hits + 1, asked_at = now()`))
  expect(await generation()).toBe(after)
})

test('a withdrawn entry is gone at its old addresses too', async () => {
  const taken = await published()
  await keep({ address: '/?p=77', outcome: 'entry', entryId: taken.id })
  await send(editor, withdrawEntry, { id: taken.id, lock: 3, reason: 'Keliru menyebut nama.' })
  await refresh()
  expect(await find('/?p=77')).toMatchObject({ kind: 'gone', reason: 'Keliru menyebut nama.' })
})
