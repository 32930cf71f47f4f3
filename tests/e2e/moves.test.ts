import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { wxrItem, wxrOf } from '../files/wxr.ts'
import { article, portalPage } from '../imports/portal.ts'
import { putUpSites, serumpun, written } from './old-sites.ts'
import { ask, hostOf } from './raw.ts'
import { at, desk, enter, openBrowser } from './world.ts'

let browser: Browser
let centre: Page
let old: Awaited<ReturnType<typeof putUpSites>>
beforeAll(async () => {
  browser = await openBrowser()
  centre = await enter(browser, 'sistem', 'kpu', desk)
  old = await putUpSites()
})
afterAll(async () => {
  old.takeDown()
  await browser.close()
})

const stamp = Date.now().toString(36)
const blogFile = new URL('../files/blogger/export.xml', import.meta.url)
// Where files come from has tests of its own; here none of these hosts could give any.
const withoutFiles = (page: string) =>
  page.replace(/&lt;\/?(img|a)\b.*?&gt;|<img[^>]*>|<link rel='enclosure'[^>]*>/g, '')

/** Opens a question by its button, and answers it. */
async function answer(
  page: Page,
  button: string,
  title: string,
  fill: (dialog: Locator) => Promise<unknown>,
) {
  await page.getByRole('button', { name: button, exact: true }).first().click()
  const dialog = page.getByRole('dialog', { name: title })
  await fill(dialog)
}

/** The centre makes an old name of an office known; it does not lead here yet. */
async function addName(slug: string, host: string) {
  await centre.goto(at('kpu', `/admin/kantor/${slug}/alamat`))
  await centre.getByLabel('Nama', { exact: true }).fill(host)
  await centre.getByLabel('Apa yang terjadi dengannya').selectOption('known')
  await centre.getByRole('button', { name: 'Tambah nama' }).click()
  await centre.getByRole('heading', { name: host }).waitFor()
}

/** First contact: what was agreed on is noted, and the old home is looked at where there is one. */
async function begin(slug: string) {
  await centre.goto(at('kpu', `/admin/perpindahan/${slug}`))
  await answer(centre, 'Catat kesepakatan …', 'Sudah dihubungi dan sepakat?', async dialog => {
    await dialog.getByLabel('Catatan (boleh kosong)').fill('Bu Rini, berkas dikirim pekan ini')
    await dialog.getByRole('button', { name: 'Simpan catatan' }).click()
  })
  await centre.getByText('Catatan langkah tersimpan.').waitFor()
}

async function plan(choices: Record<string, string>) {
  await answer(centre, 'Ubah rencana …', 'Rencana perpindahan', async dialog => {
    for (const [label, word] of Object.entries(choices))
      await dialog.getByLabel(label).selectOption({ label: word })
    await dialog.getByRole('button', { name: 'Simpan rencana' }).click()
  })
  await centre.getByText('Rencana tersimpan.').waitFor()
}

/** What the old address answers is asked for by a button, and told. */
async function askNow(page: Page, host: string, told: string) {
  await page.getByRole('button', { name: `Periksa sekarang ${host}` }).click()
  await page.getByText('Alamat lama sudah diperbarui.').waitFor()
  await page.getByRole('listitem').filter({ hasText: host }).getByText(told).first().waitFor()
}

/** Chooses what is to become of an old address. */
async function choose(host: string, ending: string, home = '') {
  await answer(centre, 'Pilih akhirnya …', `Akhir ${host}`, async dialog => {
    await dialog.getByLabel('Yang terjadi dengan alamat ini').selectOption({ label: ending })
    await dialog.getByLabel('Alamat beranda (boleh kosong)').fill(home)
    await dialog.getByRole('button', { name: 'Simpan pilihan' }).click()
  })
  await centre.getByText('Alamat lama sudah diperbarui.').waitFor()
}

/** Brings an old site in by the command line, published as it was; resolves to how many entries were made. */
async function bringIn(slug: string, format: string, source: string) {
  const where = ['--office', `kpu/${slug}`, '--format', format]
  const report = await serumpun('import', ...where, source, '--publish', '--without-media')
  return report.created as number
}

/** What the old site had of others is looked through first: here it is all turned away. */
async function keepOut(editor: Page, office: string) {
  await editor.goto(at(office, '/admin/impor'))
  await editor.getByRole('row').getByRole('link').first().click()
  await editor.getByRole('link', { name: /Perlu Anda lihat/ }).click()
  await editor.getByText('Tolak semuanya sekaligus').click()
  await editor.getByRole('button', { name: /^Tolak \d+ tulisan$/ }).click()
  await editor.getByText('Karantina kosong').waitFor()
}

/** The head of the office signs that every old address has its place. */
async function sign(office: string, { dirty = false } = {}) {
  const editor = await enter(browser, 'editor', office)
  if (dirty) await keepOut(editor, office)
  await editor.goto(at(office, '/admin/impor/kesetaraan'))
  await editor.getByRole('button', { name: 'Tanda tangani laporan' }).click()
  await editor.getByText('Laporan ditandatangani.').waitFor()
  return editor
}

/** The centre lets a name lead here, and asks it: then its office's move is over. */
async function lead(slug: string, host: string) {
  await centre.goto(at('kpu', `/admin/perpindahan/${slug}`))
  await answer(centre, 'Alihkan ke sini …', `Alihkan ${host} ke`, dialog =>
    dialog.getByRole('button', { name: 'Alihkan nama' }).click(),
  )
  await centre.getByText('Nama lama mengarah ke sini mulai sekarang.').waitFor()
  await askNow(centre, host, 'Sudah dialihkan ke sini')
}

/** Every step is done, and the list of those that came has it. */
async function isOver(slug: string) {
  await centre.goto(at('kpu', `/admin/perpindahan/daftar?q=${slug}&tahap=selesai`))
  await centre.locator(`a[href="/admin/perpindahan/${slug}"]`).waitFor()
}

test('an office with a blog elsewhere comes from first contact to a signpost on its blog', async () => {
  const [slug, office] = ['kota-bandaaceh', 'kota-bandaaceh.kpu']
  const host = `blog-${stamp}.localhost`
  old.put(host, {
    '/': '<meta name="generator" content="Blogger"><title>Blog lama</title><p>Berita lama.</p>',
  })
  await addName(slug, host)
  await begin(slug)
  await choose(host, 'Diberi halaman penunjuk', old.homeOf(host))
  await centre.getByRole('button', { name: `Lihat situs lama ${host}` }).click()
  await centre.getByText('Usulan cara: Blogger').waitFor()
  // What the look suggests is chosen already.
  await plan({ 'Keadaan awal': 'Belum punya situs, atau di hosting luar' })
  const blog = withoutFiles(readFileSync(blogFile, 'utf8')).replaceAll('panwasluboyolali.blogspot.com', host)
  expect(await bringIn(slug, 'blogger', written('blog.xml', blog))).toBeGreaterThan(0)
  const editor = await sign(office, { dirty: true })

  await editor.goto(at(office, '/admin/perpindahan'))
  await askNow(editor, host, 'Situs lama masih tampil')
  await answer(editor, 'Halaman penunjuk …', 'Pasang halaman penunjuk', async dialog => {
    const [file] = await Promise.all([
      editor.waitForEvent('download'),
      dialog.getByRole('link', { name: 'Berkas HTML' }).click(),
    ])
    old.put(host, { '/': readFileSync(await file.path(), 'utf8') })
    await dialog.getByRole('button', { name: 'Tutup' }).click()
  })
  await askNow(editor, host, 'Halaman penunjuk terpasang')
  await isOver(slug)
})

test('an old site on the body’s hosting moves in, is signed for, and its name leads here', async () => {
  const [slug, office] = ['kota-makassar', 'kota-makassar.kpu']
  const host = `makassar-${stamp}.localhost`
  await addName(slug, host)
  await begin(slug)
  await choose(host, 'Dialihkan ke sini')
  await plan({
    'Keadaan awal': 'Situs lama di hosting lembaga',
    'Cara memindahkan': 'Ekspor dari sistem lama',
    'Bentuk sumber': 'WordPress (WXR)',
  })
  const titles = ['Apel Pagi di Halaman Kantor', 'Rapat Pleno Terbuka di Makassar']
  const items = titles.map((title, n) =>
    wxrItem({ id: n + 11, title, html: `<p>${title} diikuti seluruh jajaran sekretariat.</p>` }),
  )
  const site = wxrOf(items.join('')).replaceAll('kpu-kedirikab.go.id', host)
  expect(await bringIn(slug, 'wxr', written('situs.xml', site))).toBe(2)
  await sign(office)
  await lead(slug, host)
  expect(await ask(`${host}:${inject('port')}`, '/?p=11')).toMatchObject({
    status: 301,
    headers: { location: expect.stringContaining('kota-makassar.kpu.localhost') },
  })
  await isOver(slug)
})

test('a portal without an export is visited, moves in, and its old pages lead to the new ones', async () => {
  const [slug, office] = ['kab-sleman', 'kab-sleman.kpu']
  const host = `sleman-${stamp}.localhost`
  const links = ['/blog/read/1_rapat-pleno', '/blog/read/2_sosialisasi']
  old.put(host, {
    '/': portalPage('Beranda', links.map(href => `<a href="${href}">Baca berita ${href}</a>`).join(' ')),
    [links[0]!]: withoutFiles(article('Rapat Pleno Terbuka di Sleman', 'Rapat')),
    [links[1]!]: withoutFiles(article('Sosialisasi di Sekolah Menengah', 'Sosialisasi', '05/02/2023')),
  })
  await addName(slug, host)
  await begin(slug)
  await choose(host, 'Dialihkan ke sini')
  await plan({
    'Keadaan awal': 'Templat lembaga, versi lama',
    'Cara memindahkan': 'Dijelajahi dari luar',
    'Bentuk sumber': 'Situs tanpa ekspor (dijelajahi)',
  })
  expect(await bringIn(slug, 'crawl', old.homeOf(host))).toBeGreaterThan(1)
  await sign(office)
  await lead(slug, host)
  const answered = await ask(`${host}:${inject('port')}`, links[0]!)
  expect(answered.status).toBe(301)
  const { text } = await ask(hostOf(office), new URL(answered.headers.location!).pathname)
  expect(text).toContain('Rapat Pleno Terbuka di Sleman')
  await isOver(slug)
})
