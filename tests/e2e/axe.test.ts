import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Place, pageTypes } from './page-types.ts'
import { at, openBrowser, phone } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const demanded = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// What a theme can spoil; the rest is the same in both.
const coloured = ['color-contrast', 'link-in-text-block']

async function graveFaults(page: Page, builder: AxeBuilder) {
  const { violations } = await builder
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${page.url()}: ${id}: ${html.slice(0, 200)}`))
}

/** What is wrong with the places that nobody has taken yet. */
async function lookAt(places: Place[]) {
  const page = await (await browser.newContext({ viewport: phone, reducedMotion: 'reduce' })).newPage()
  const faults: string[] = []
  for (let place = places.pop(); place; place = places.pop()) {
    await page.goto(at(place.host, place.path))
    faults.push(...(await graveFaults(page, new AxeBuilder({ page }).withTags(demanded))))
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'gelap'
    })
    faults.push(...(await graveFaults(page, new AxeBuilder({ page }).withRules(coloured))))
  }
  return faults
}

test('axe finds nothing serious on any type of page, in the light or the dark', async () => {
  const places = await pageTypes()
  const faults = await Promise.all([lookAt(places), lookAt(places), lookAt(places)])
  expect(faults.flat()).toEqual([])
})

test('a fault that is there is found, in the dark too', async () => {
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await page.goto(at('kab-kediri.kpu', '/privasi'))
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'gelap'
    document.querySelector<HTMLElement>('h1')!.style.color = '#333'
    document.querySelector('main')!.append(document.createElement('button'))
  })
  const faults = await graveFaults(page, new AxeBuilder({ page }).withTags(demanded))
  expect(faults.map(fault => fault.split(': ')[1]).sort()).toEqual(['button-name', 'color-contrast'])
})
