import { globSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { record } from '../isolation/record.ts'
import { type Answer, ask, hostOf, post } from './raw.ts'
import { enter, openBrowser } from './world.ts'
import { save, titled, write } from './writing.ts'

const here = 'kota-ambon.kpu'
const there = 'kab-jayapura.kpu'
const elsewhere = 'bogorkab.bawaslu'

/** Where a session begins or is led to; a stranger is answered there, with nothing of an office's work. */
const doorsteps = [
  '/admin/bukan-saya',
  '/admin/keluar',
  '/admin/manifest.webmanifest',
  '/admin/masuk',
  '/admin/masuk/lupa',
  '/admin/sandi-baru',
  '/admin/sudah-masuk',
  '/admin/terkunci',
  '/admin/undangan',
]
/** What a writer's session opens: their own account, and their own office's texts. A new page is named or refused. */
const writers = [
  '/admin',
  '/admin/akun',
  '/admin/akun/autentikator',
  '/admin/akun/kode',
  '/admin/bantuan',
  '/admin/berita',
  '/admin/berita/baru',
  '/admin/halaman',
  '/admin/kalender',
  '/admin/kewajiban',
  '/admin/kiriman',
  '/admin/media',
  '/admin/perpindahan',
  '/admin/statistik',
]

let browser: Browser
let id: string
const title = titled('Naskah rahasia kantor lain')
const cookies: Record<string, string> = {}
const cookieOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

beforeAll(async () => {
  browser = await openBrowser()
  for (const office of [here, there, elsewhere]) {
    const page = await enter(browser, 'penulis', office)
    cookies[office] = await cookieOf(page)
    if (office !== there) continue
    await write(page, office, title)
    await save(page)
    id = /[0-9a-f-]{36}/.exec(page.url())![0]
  }
})
afterAll(() => browser.close())

const fill: Record<string, () => string> = {
  '[jenis]': () => 'berita',
  '[id]': () => id,
  '[slug]': () => 'kab-jayapura',
  '[nama]': () => '192',
  '[kanal]': () => 'teks',
  '[bagian]': () => '1.xml',
  '[kelas]': () => 'berkala',
  '[kode]': () => '404',
  '[warna]': () => '8c1d2f',
}

/** Every address that the folder has, with what another office has in place of what varies. */
const addresses = () =>
  globSync('app/**/{page.tsx,route.ts}', { cwd: path.resolve(import.meta.dirname, '../..') })
    .map(file =>
      `/${path.dirname(file).split(path.sep).slice(1).join('/')}`
        .replace(/\/\(situs\)|\/\[office\]/g, '')
        .replace(/\[\.{3}\w+\]/g, 'lain')
        .replace(/\[\w+\]/g, part => fill[part]?.() ?? '1'),
    )
    .map(address => (address === '' ? '/' : address))
    .sort()
const isDesk = (address: string) => address.startsWith('/admin') || /^\/api\/(?!v1|auth)/.test(address)

// One client that asks for so much that is not there would soon be told to wait, and learn nothing.
let asked = 0
const from = () => (process.platform === 'linux' ? `127.0.2.${1 + (asked++ % 250)}` : undefined)
const get = (office: string, address: string, cookie = '') =>
  ask(hostOf(office), address, { headers: cookie ? { Cookie: cookie } : {}, from: from() })
// Whoever is led elsewhere has seen nothing; where to is walked as well.
const isOpen = ({ status }: Answer) => status < 300

async function opened(of: string[], office: string, cookie?: string) {
  const open: string[] = []
  for (const address of of) if (isOpen(await get(office, address, cookie))) open.push(address)
  return open
}

test('no page or address of the back office opens to a visitor, nor to sessions of elsewhere', async () => {
  const desk = addresses().filter(isDesk)
  expect(desk.length).toBeGreaterThan(70)
  for (const cookie of [undefined, cookies[there], cookies[elsewhere]]) {
    const open = (await opened(desk, here, cookie)).filter(address => !address.startsWith('/admin/ikon'))
    expect(open.filter(address => !doorsteps.includes(address))).toEqual([])
  }
  for (const address of desk) {
    const { status } = await post(
      hostOf(here),
      address,
      { a: '1' },
      { headers: { Cookie: cookies[elsewhere]! }, from: from() },
    )
    expect([address, status >= 300]).toEqual([address, true])
  }
  record('pages', addresses().length, desk.length * 4)
})

test('a writer opens what writers have and nothing of another office', async () => {
  const pages = addresses().filter(
    address => address.startsWith('/admin') && !address.startsWith('/admin/ikon'),
  )
  const open = await opened(pages, here, cookies[here])
  expect(open.filter(address => !doorsteps.includes(address))).toEqual(writers)
})

test('no feed, download, list, search or answer for programs tells of another’s draft', async () => {
  const words = encodeURIComponent(title)
  const places = [
    ...addresses().filter(address => !address.startsWith('/admin/masuk')),
    ...['/cari', '/cari/saran', '/api/v1/cari', '/api/naskah/cari', '/admin/berita', '/admin/media'].map(
      address => `${address}?q=${words}`,
    ),
    `/api/naskah/salinan?id=${id}`,
    `/api/media?q=${words}`,
    `/api/kanal/${id}/teks`,
    `/admin/jejak/unduh?q=${words}`,
  ]
  const told: string[] = []
  // The page that asked repeats what was typed; what it found is what counts.
  for (const [office, cookie] of [
    [there, undefined],
    [here, cookies[here]],
    ['kpu', undefined],
    ['kpu', cookies[there]],
  ] as const)
    for (const address of places)
      if ((await get(office, address, cookie)).text.includes(id)) told.push(`${office} ${address}`)
  expect(told.filter(one => !one.includes(id))).toEqual([])
  expect((await get(there, '/admin/berita', cookies[there])).text).toContain(id)
  record('readings', places.length, places.length * 4)
})
