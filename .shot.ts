import { Secret, TOTP } from 'otpauth'
import { chromium } from 'playwright'
import { demoPassword, demoTotpSecret } from './db/seed/people.ts'
import { existsSync } from 'node:fs'
const port = process.env.PORT ?? '4910'
const [, , who, ...paths] = process.argv
const at = (p: string) => `http://kab-kediri.kpu.localhost:${port}${p}`
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox','--disable-gpu'] })
const email = `${who}@kab-kediri.kpu.test`
const state = `/tmp/forms-shots/state-${who}.json`
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...(existsSync(state) && { storageState: state }) })
const page = await context.newPage()
page.setDefaultTimeout(90000)
page.on('console', m => { if (m.type()==='error') console.log('console', m.text().slice(0,300)) })
page.on('pageerror', e => console.log('pageerror', e.message.slice(0,300)))
await page.goto(at('/admin'))
if (page.url().includes('masuk')) {
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(demoPassword)
  await page.getByLabel('Kode dari aplikasi autentikator').fill(new TOTP({ secret: Secret.fromBase32(demoTotpSecret(email)) }).generate())
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL(at('/admin'))
  await context.storageState({ path: state })
}
for (const p of paths) {
  const [path, name] = p.split('=')
  const r = await page.goto(at(path!))
  console.log(path, r?.status(), page.url())
  await page.waitForTimeout(800)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
    await page.waitForTimeout(250)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) console.log('  sideways', width, over)
    await page.screenshot({ path: `/tmp/forms-shots/${name}-${width}.png`, fullPage: true })
  }
}
await browser.close()
