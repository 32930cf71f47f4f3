import http from 'node:http'
import { Secret, TOTP } from 'otpauth'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright'
import { demoPassword, demoTotpSecret } from '../../db/seed/people.ts'
import { chromiumPath } from '../e2e/chromium.ts'
import type { Server } from './server.ts'
import { number, type Row } from './table.ts'

const office = 'kab-kediri.kpu.localhost'
const email = 'penulis@kab-kediri.kpu.test'
const rounds = { open: 7, keys: 200, saves: 40 }

/** The editor on an article of 2,000 words: how soon it can be typed in, how soon a key is seen, how long a save takes. */
export async function measureEditor(server: Pick<Server, 'port'>): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] })
  try {
    const page = await loggedIn(browser, server.port)
    const address = await longArticle(page, server.port)
    const slow = await page.context().newCDPSession(page)
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const opened = await times(rounds.open, () => open(page, address))
    const keys = await typing(page)
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const saves = await saving(page, slow, server.port)
    return [
      row('open the editor, 2,000 words, CPU 4× slowed: median', at(opened, 0.5), '≤ 1.500 ms'),
      row('key → paint, CPU 4× slowed: p95', at(keys, 0.95), '≤ 50 ms'),
      row('autosave at the server: median', at(saves.copies, 0.5)),
      row('save at the server: median', at(saves.versions, 0.5), '≤ 150 ms'),
    ]
  } finally {
    await browser.close()
  }
}

const row = (name: string, value: number, aim?: string): Row => ({
  name,
  value: `${number(value)} ms`,
  raw: value,
  ...(aim && { aim }),
})
const at = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0

async function times(count: number, run: () => Promise<number>) {
  const all: number[] = []
  for (let n = 0; n < count; n++) all.push(await run())
  return all
}

async function loggedIn(browser: Browser, port: number) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(`http://${office}:${port}/admin/masuk`)
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(demoPassword)
  const code = new TOTP({ secret: Secret.fromBase32(demoTotpSecret(email)) }).generate()
  await page.getByLabel('Kode dari aplikasi autentikator').fill(code)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL(/\/admin$/)
  return page
}

const sentence = 'Petugas mencocokkan daftar pemilih dari rumah ke rumah sampai sore hari. '

/** An own draft of 40 paragraphs of 50 words. Returns its address. */
async function longArticle(page: Page, port: number) {
  await page.goto(`http://${office}:${port}/admin/berita/baru`)
  await page.getByLabel('Judul', { exact: true }).fill('Ukuran penyunting')
  await page.locator('.ProseMirror').evaluate((element, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', Array.from({ length: 40 }, () => `<p>${words.repeat(5)}</p>`).join(''))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, sentence)
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  return page.url()
}

/** Milliseconds from the request until a key typed into the text would be taken. */
async function open(page: Page, address: string) {
  await page.goto('about:blank')
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(
    () => document.querySelector('.ProseMirror')?.getAttribute('contenteditable') === 'true',
  )
  return page.evaluate(() => new Promise<number>(done => setTimeout(() => done(performance.now()))))
}

/** Milliseconds from a key's event to the frame that shows it, while the text is also kept. */
async function typing(page: Page) {
  await page.locator('.ProseMirror').click()
  await page.keyboard.press('Control+End')
  await page.evaluate(() => {
    const all: number[] = []
    Object.assign(window, { keys: all })
    document.addEventListener(
      'keydown',
      event => {
        requestAnimationFrame(() => setTimeout(() => all.push(performance.now() - event.timeStamp)))
      },
      true,
    )
  })
  for (let n = 0; n < rounds.keys; n++) {
    await page.keyboard.press('abcde '[n % 6]!)
    await page.waitForTimeout(60)
  }
  return page.evaluate(() => (window as unknown as { keys: number[] }).keys)
}

/** How long the server takes to keep a working copy, and to make a version, as the browser waits for it. */
async function saving(page: Page, session: CDPSession, port: number) {
  await session.send('Network.enable')
  const began = new Map<string, { at: number; sort: 'copies' | 'versions' }>()
  const found = { copies: [] as number[], versions: [] as number[] }
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    const sort = request.method === 'PUT' ? 'copies' : request.headers['next-action'] ? 'versions' : undefined
    if (sort) began.set(requestId, { at: timestamp, sort })
  })
  session.on('Network.responseReceived', ({ requestId, timestamp }) => {
    const start = began.get(requestId)
    if (start) found[start.sort].push((timestamp - start.at) * 1000)
  })
  for (let n = 0; n < rounds.saves; n++) {
    await page.locator('.ProseMirror').click()
    await page.keyboard.type(`${n} `)
    const answered = page.waitForResponse(answer => Boolean(answer.request().headers()['next-action']))
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await answered
    await page.waitForTimeout(50)
  }
  await ping(port)
  return found
}

// So that the last save is not still running when the server is stopped.
const ping = (port: number) =>
  new Promise<void>(done => {
    http.get({ port, host: '127.0.0.1', path: '/healthz' }, answer => answer.resume().on('end', done))
  })
