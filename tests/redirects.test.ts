import { describe, expect, test } from 'vitest'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { directory } from '../lib/offices/directory.ts'
import { refresh } from '../lib/offices/watch.ts'
import { addRedirect, applyTable, checkTable, removeRedirect } from '../lib/redirects/actions.ts'
import { type Checked, checkRedirects, type Site } from '../lib/redirects/check.ts'
import { readTable } from '../lib/redirects/csv.ts'
import { Hits } from '../lib/redirects/hits.ts'
import { findRedirect } from '../lib/redirects/queries.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send, unique } from './world.ts'

const office = await makeOffice()
const writer = await makePerson(office, 'writer')
const editor = await makePerson(office, 'editor')
const admin = await makePerson(office, 'officeAdmin')

const fresh = () => `/lama/${unique()}`
const targetOf = async (path: string) => {
  await refresh()
  return directory().tombstoneAt(office.id, path)?.redirectTo
}

async function published() {
  const form = articleForm()
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  return `/berita/${form.title.toLowerCase().replaceAll(' ', '-')}`
}

describe('who tends an office', () => {
  test('leads an old address to a new one', async () => {
    const from = fresh()
    expect((await send(admin, addRedirect, { from, to: '/kontak' })).state?.done?.made).toMatchObject({
      from,
    })
    expect(await targetOf(from)).toBe('/kontak')
  })

  test('types it with the name of the site, and it is understood', async () => {
    const from = fresh()
    await send(editor, addRedirect, {
      from: `https://${office.host}${from}/`,
      to: `http://${office.host}/kontak`,
    })
    expect(await targetOf(from)).toBe('/kontak')
  })

  test('may lead elsewhere only by https', async () => {
    const { state } = await send(admin, addRedirect, { from: fresh(), to: 'http://contoh.go.id/a' })
    expect(state?.message).toContain('https://')
    const from = fresh()
    await send(admin, addRedirect, { from, to: 'https://contoh.go.id/a' })
    expect(await targetOf(from)).toBe('https://contoh.go.id/a')
  })

  test('cannot cover a page that is live', async () => {
    const { state } = await send(admin, addRedirect, { from: await published(), to: '/kontak' })
    expect(state?.errors?.from).toContain('sedang dipakai')
  })

  test('cannot close a loop', async () => {
    const [a, b] = [fresh(), fresh()]
    await send(admin, addRedirect, { from: a, to: b })
    expect((await send(admin, addRedirect, { from: b, to: a })).state?.message).toContain('saling menunjuk')
  })

  test('gets no chains: what led to an address that now leads on goes straight to the end', async () => {
    const [a, b] = [fresh(), fresh()]
    await send(admin, addRedirect, { from: a, to: b })
    await send(admin, addRedirect, { from: b, to: '/kontak' })
    expect([await targetOf(a), await targetOf(b)]).toEqual(['/kontak', '/kontak'])
  })

  test('takes a redirect away', async () => {
    const from = fresh()
    await send(admin, addRedirect, { from, to: '/kontak' })
    expect((await send(admin, removeRedirect, { path: from })).redirected).toContain('dihapus')
    expect(await targetOf(from)).toBeUndefined()
  })
})

test('a page published at the address wins over the redirect', async () => {
  const title = `Berita ${unique()}`
  const path = `/berita/${title.toLowerCase().replace(' ', '-')}`
  const form = articleForm({ title })
  await send(writer, saveEntry, form)
  await send(admin, addRedirect, { from: path, to: '/kontak' })
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  expect(await targetOf(path)).toBeUndefined()
})

test.each([
  ['addRedirect', addRedirect, { from: '/lama/a', to: '/kontak' }],
  ['checkTable', checkTable, { table: '/lama/a,/kontak' }],
  ['applyTable', applyTable, { table: '/lama/a,/kontak' }],
])('a writer is refused: %s', async (_, action, fields) => {
  expect((await send(writer, action, fields)).state?.message).toContain('Peran Anda')
})

test('another office has its own redirects only', async () => {
  const from = fresh()
  await send(admin, addRedirect, { from, to: '/kontak' })
  const stranger = await makePerson(await makeOffice(), 'officeAdmin')
  expect(await send(stranger, removeRedirect, { path: from })).toEqual({ notFound: true })
  expect(await targetOf(from)).toBe('/kontak')
})

describe('a table of redirects', () => {
  test('is checked before anything changes, then applied', async () => {
    const [a, b] = [fresh(), fresh()]
    const table = `lama,baru\n${a},/kontak\n${b};rusak\n${b},${a}`
    const checked = (await send(admin, checkTable, { table })).state?.done as Checked
    expect(checked.good.map(row => row.from)).toEqual([a, b])
    expect(checked.problems.map(row => row.line)).toEqual([3])
    expect(await targetOf(a)).toBeUndefined()
    expect((await send(admin, applyTable, { table })).redirected).toContain('diterapkan=2')
    expect(await targetOf(b)).toBe('/kontak')
  })

  test('of which nothing is good is refused', async () => {
    expect((await send(admin, applyTable, { table: 'a,b\nc,d' })).state?.message).toContain('Tidak ada baris')
  })
})

describe('the check', () => {
  const site: Site = {
    host: 'kantor.kpu.localhost',
    live: new Set(['/berita/ada']),
    redirects: new Map([['/x', '/y']]),
    withdrawn: new Set(['/berita/ditarik']),
  }
  const check = (...rows: [string, string][]) =>
    checkRedirects(
      rows.map(([from, to], index) => ({ line: index + 1, from, to })),
      site,
    )
  const problem = (from: string, to = '/kontak') => check([from, to]).problems[0]?.sentence

  test('refuses what is live, standing, withdrawn, the machinery, foreign or unreadable', () => {
    expect(problem('/berita/ada')).toContain('sedang dipakai')
    expect(problem('/cari')).toContain('halaman tetap')
    expect(problem('/admin/berita')).toContain('halaman tetap')
    expect(problem('/berita/ditarik')).toContain('sudah ditarik')
    expect(problem('https://lain.go.id/a')).toContain('bagian dari situs ini')
    expect(problem('/?p=12')).toContain('tanda tanya')
    expect(problem('//jahat.test/a')).toContain('bagian dari situs ini')
    expect(problem('/a/../b')).toContain('tidak bisa dibaca')
    expect(problem('/a', 'javascript:alert(1)')).toContain('https://')
    expect(problem('/a', '/a')).toContain('saling menunjuk')
  })

  test('refuses a loop over three rows, each of them', () => {
    expect(check(['/a', '/b'], ['/b', '/c'], ['/c', '/a']).problems).toHaveLength(3)
  })

  test('brings a chain to its end, over what exists too', () => {
    expect(check(['/a', '/b'], ['/b', '/x']).good.map(row => row.to)).toEqual(['/y', '/y'])
  })

  test('takes the same row once and refuses two targets of one address', () => {
    const checked = check(['/a', '/kontak'], ['/a', '/kontak'], ['/a', '/tahapan'])
    expect(checked.good).toHaveLength(1)
    expect(checked.remarks.map(row => row.line)).toEqual([2])
    expect(checked.problems.map(row => row.line)).toEqual([3])
  })

  test('tells of a target where nothing is', () => {
    expect(check(['/a', '/berita/salah-ketik']).remarks[0]?.sentence).toContain('Belum ada halaman')
  })

  test('knows an address with signs as the browser sends it', () => {
    expect(check(['/berita/é', '/kontak']).good[0]?.from).toBe('/berita/%C3%A9')
  })

  test('reads 5,000 rows and judges them in a second', () => {
    const table = Array.from({ length: 5000 }, (_, i) => `/a${i},/a${i + 1}`).join('\n')
    const began = performance.now()
    const { wanted } = readTable(table)
    expect(checkRedirects(wanted, site).good.at(0)?.to).toBe('/a5000')
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

test('uses are counted in one go, and no page is drawn anew for it', async () => {
  const from = fresh()
  await send(admin, addRedirect, { from, to: '/kontak' })
  await refresh()
  const generation = directory().generationOf(office.id)
  const hits = new Hits()
  for (let i = 0; i < 3; i++) hits.count(office.id, from)
  hits.count(office.id, '/tidak-ada')
  await hits.flush()
  await hits.flush()
  expect(await inOfficeOf(admin, db => findRedirect(db, office.id, from))).toMatchObject({ hits: 3 })
  await refresh()
  expect(directory().generationOf(office.id)).toBe(generation)
})
