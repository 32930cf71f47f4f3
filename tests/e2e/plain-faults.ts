import type { Page } from 'playwright'

/** What anybody would trip over on this page, as sentences; none when all is well. Runs in the page. */
export const plainFaults = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(seen)
    const referred = (ids: string | null) =>
      (ids ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '')
    const nameOf = (element: HTMLElement) => {
      const labels = [...((element as HTMLInputElement).labels ?? [])].map(label => label.textContent)
      const pictures = [...element.querySelectorAll('img')].map(image => image.alt)
      const own = [element.getAttribute('aria-label'), element.textContent, element.title, ...pictures]
      return [...referred(element.getAttribute('aria-labelledby')), ...labels, ...own].join('').trim()
    }
    const shown = (element: Element) => element.outerHTML.slice(0, 120)
    const headings = document.querySelectorAll('h1').length
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
    return [
      ...(document.documentElement.lang === 'id' ? [] : ['the page does not say its language']),
      ...(document.title.trim() ? [] : ['the page has no title']),
      ...(headings === 1 ? [] : [`${headings} first headings`]),
      ...(document.querySelectorAll('main').length === 1 ? [] : ['not one main part']),
      ...all('a[href],button,input:not([type=hidden]),select,textarea,[role=textbox],summary')
        .filter(element => !nameOf(element))
        .map(element => `no name: ${shown(element)}`),
      ...[...document.querySelectorAll('img:not([alt])')].map(image => `no alt: ${shown(image)}`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `id twice: ${id}`),
      ...(document.documentElement.scrollWidth > innerWidth
        ? [`${document.documentElement.scrollWidth} pixels wide on a screen of ${innerWidth}`]
        : []),
    ]
  })

/** The words of what the first press of Tab reaches. */
export async function firstStop(page: Page) {
  await page.keyboard.press('Tab')
  return page.evaluate(() => document.activeElement?.textContent?.trim())
}
