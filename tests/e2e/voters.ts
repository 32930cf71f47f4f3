import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { expect } from 'vitest'
import { at, desk, phone } from './world.ts'

type Thing = 'link' | 'combobox'

/** Somebody with a task. Each of the three below does the same by other means. */
export type Voter = {
  page: Page
  /** Goes to what has this role and name, and opens it. */
  open(role: Thing, name: string | RegExp): Promise<void>
  /** Opens what arrives as a file: its name. */
  download(role: Thing, name: string | RegExp): Promise<string>
  /** Writes into the field of this name and sends the form. */
  search(name: string, words: string): Promise<void>
  /** What this page tells, in the order it is told. */
  told(): Promise<string>
}

export const voters = {
  'by keyboard alone': keyboard,
  'by what a screen reader hears': listener,
  'without JavaScript': plain,
}

async function start(browser: Browser, host: string, options: BrowserContextOptions) {
  const page = await (await browser.newContext({ locale: 'id-ID', ...options })).newPage()
  await page.goto(at(host))
  return page
}

/** Opening leads to another page; this waits for it. */
async function led(page: Page, opening: () => Promise<unknown>) {
  const before = page.url()
  await opening()
  await page.waitForURL(url => url.href !== before)
}

async function fetched(page: Page, opening: () => Promise<unknown>) {
  const [file] = await Promise.all([page.waitForEvent('download'), opening()])
  return file.suggestedFilename()
}

const heard = (page: Page) => page.getByRole('main').ariaSnapshot()

/** The accessibility tree: roles and names only, never a place on the screen, a class or a picture. */
async function listener(browser: Browser, host: string): Promise<Voter> {
  const page = await start(browser, host, { viewport: desk })
  const find = (role: Thing, name: string | RegExp) => page.getByRole(role, { name, exact: true }).first()
  return {
    page,
    open: (role, name) => led(page, () => find(role, name).press('Enter')),
    download: (role, name) => fetched(page, () => find(role, name).press('Enter')),
    search: (name, words) =>
      led(page, async () => {
        await find('combobox', name).fill(words)
        await find('combobox', name).press('Enter')
      }),
    told: () => heard(page),
  }
}

/** Nothing but Tab and Enter and letters; where the focus is must be seen each time. */
async function keyboard(browser: Browser, host: string): Promise<Voter> {
  const page = await start(browser, host, { viewport: desk })
  const reach = async (role: Thing, name: string | RegExp) => {
    const wanted = page.getByRole(role, { name, exact: true }).first()
    await wanted.waitFor()
    for (let stops = 0; stops < 150; stops++) {
      await page.keyboard.press('Tab')
      if (await wanted.evaluate(element => element === document.activeElement)) return expectSeen(page)
    }
    throw new Error(`${role} ${name} is not reached with 150 presses of Tab`)
  }
  const press = async (role: Thing, name: string | RegExp) => {
    await reach(role, name)
    await page.keyboard.press('Enter')
  }
  return {
    page,
    open: (role, name) => led(page, () => press(role, name)),
    download: (role, name) => fetched(page, () => press(role, name)),
    search: (name, words) =>
      led(page, async () => {
        await reach('combobox', name)
        await page.keyboard.type(words)
        await page.keyboard.press('Enter')
      }),
    told: () => heard(page),
  }
}

async function expectSeen(page: Page) {
  const focus = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
    const { top, bottom, left, right } = document.activeElement!.getBoundingClientRect()
    const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    return { outline: `${outlineStyle} ${outlineWidth}`, inView }
  })
  expect(focus).toEqual({ outline: 'solid 3px', inView: true })
}

/** A phone and a finger, and no script at all. */
async function plain(browser: Browser, host: string): Promise<Voter> {
  const page = await start(browser, host, { viewport: phone, hasTouch: true, javaScriptEnabled: false })
  const tap = async (role: Thing, name: string | RegExp) => {
    const wanted = page.getByRole(role, { name, exact: true })
    if (!(await wanted.count())) await page.getByRole('banner').getByText('Menu', { exact: true }).tap()
    await wanted.first().tap()
  }
  return {
    page,
    open: (role, name) => led(page, () => tap(role, name)),
    download: (role, name) => fetched(page, () => tap(role, name)),
    search: async (name, words) => {
      await led(page, () => tap('link', 'Cari'))
      await page.getByRole('searchbox', { name }).fill(words)
      await led(page, () => page.getByRole('main').getByRole('button', { name: 'Cari' }).tap())
    },
    told: () => heard(page),
  }
}
