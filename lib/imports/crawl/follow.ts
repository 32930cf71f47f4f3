import { bareSite, keyOf } from './addresses.ts'
import type { Door } from './door.ts'
import type { Page } from './kept.ts'

/** A page at the end of its redirects: the addresses on the way, or the other site it ends at. */
export type Followed = {
  page: Page
  url: URL
  way: URL[]
  elsewhere?: URL
  circle?: true
  isForbidden?: true
}

const mostHops = 5

/** Follows redirects within the site; another host, inner addresses among them, is never asked. */
export async function follow(start: URL, door: Pick<Door, 'ask' | 'allows'>): Promise<Followed> {
  const way: URL[] = []
  for (let url = start; ; ) {
    const page = await door.ask(url)
    const isRedirect = page.status >= 300 && page.status < 400 && page.location
    if (!isRedirect) return { page, url, way }
    way.push(url)
    if (!URL.canParse(page.location, url)) return { page, url, way, circle: true }
    const target = new URL(page.location, url)
    target.hash = ''
    if (bareSite(target) !== bareSite(start) || !/^https?:$/.test(target.protocol))
      return { page, url, way, elsewhere: target }
    // To "www.", to https and to the last slash it is the same page; only the same letters are a circle.
    if (way.length > mostHops || way.some(({ href }) => href === target.href))
      return { page, url, way, circle: true }
    if (!door.allows(target)) return { page, url, way, isForbidden: true }
    url = target
  }
}

/** The addresses on the way that are others than the last. */
export const aliasesOf = ({ way, url }: Followed) => way.filter(one => keyOf(one) !== keyOf(url))
