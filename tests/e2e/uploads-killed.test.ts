import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { directory } from '../../lib/offices/directory.ts'
import { makePerson } from '../world.ts'
import { enterAs, ownServer } from './own-server.ts'
import { openBrowser } from './world.ts'
import { gallery, save, titled, write } from './writing.ts'

let server: Awaited<ReturnType<typeof ownServer>>
let browser: Browser
let page: Page
beforeAll(async () => {
  server = await ownServer()
  browser = await openBrowser()
  page = await enterAs(
    browser,
    server.origin,
    await makePerson(directory().officeNamed('kpu/kab-kediri')!, 'writer'),
  )
})
afterAll(async () => {
  await browser.close()
  await server.end()
})

const photos = (state: string) => page.locator(`.ProseMirror img${state}`)

// A line so slow that everything dies while photos are under way.
async function slowLine() {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  return (bytes: number) =>
    line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 40,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    })
}

test('a gallery under way when the server is killed arrives after it is back, without a tap', async () => {
  await write(page, server.origin, titled('Galeri terputus'))
  const setLine = await slowLine()
  await setLine(60_000)
  await page
    .getByRole('toolbar')
    .getByLabel('Foto')
    .setInputFiles(await gallery(5))
  await page.getByText('Sedang dikirim').nth(4).waitFor()
  await expect.poll(() => photos('[src^="/media/"]').count(), { timeout: 40_000 }).toBeGreaterThan(0)
  expect(await photos('[src^="/media/"]').count()).toBeLessThan(5)
  await server.killEverything()
  await page
    .getByText(/dikirim saat tersambung|mencoba lagi/)
    .first()
    .waitFor()
  await server.start()
  await setLine(-1)
  await expect.poll(() => photos('[src^="/media/"]').count(), { timeout: 90_000 }).toBe(5)
  expect(await photos('').count()).toBe(5)
  await save(page)
})
