import { videoOf } from '../../media/video.ts'
import type { RichNode } from '../../richtext/schema.ts'
import { isFileAddress, nameIn, resolved } from './addresses.ts'
import { tidy } from './line.ts'
import { type Element, flush, type Page, place, remark } from './page.ts'
import { type Attributes, attributeOf } from './tokens.ts'

const playing = /^(?:youtube|vimeo) video player$/i

/** What another site draws in a frame: a video, a file, or a link to what was shown there. */
export function embed(page: Page, { look }: Element, attributes: Attributes) {
  const said = ['src', 'data-src', 'data-lazy-src', 'data'].flatMap(
    name => attributeOf(attributes, name) || [],
  )[0]
  const src = said && !/^about:/i.test(said) ? resolved(said, page.bases) : undefined
  if (!src) return
  if (look.hidden) {
    look.hidden.links.push(src)
    return
  }
  const inside = page.elements.at(-1)
  if (look.skipped && inside?.look.skipped && !['object', 'video', 'audio', 'noscript'].includes(inside.name))
    return
  const title = tidy(attributeOf(attributes, 'title') ?? '').trim()
  showEmbedded(page, src, playing.test(title) ? '' : title)
}

/** An address that was to be shown in the text. */
export function showEmbedded(page: Page, address: string, title: string) {
  page.shown++
  flush(page)
  place(page, embeddedBlock(page, address, title))
}

/** A video, a file, or a paragraph with a link, for an address that was to be shown. */
export function embeddedBlock(
  page: Pick<Page, 'bases' | 'title' | 'links' | 'remarks'>,
  given: string,
  title: string,
): RichNode {
  const address = shownIn(given)
  const video = videoOf(address)
  if (video)
    return {
      type: 'video',
      attrs: { ...video, title: (title || page.title || 'Video').slice(0, 200), poster: null },
    }
  page.links.add(address)
  if (isFileAddress(address, page.bases))
    return { type: 'file', attrs: { src: address, name: title || nameIn(address) } }
  const words = title || named(address)
  remark(page, `Bingkai dari situs lain menjadi tautan: ${words}`)
  return {
    type: 'paragraph',
    content: [{ type: 'text', text: words, marks: [{ type: 'link', attrs: { href: address } }] }],
  }
}

// Viewers show somebody else's file; maps and drives have an address that people open.
function shownIn(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const shown = url.searchParams.get('url') ?? url.searchParams.get('file') ?? url.searchParams.get('src')
  const isViewer = /view|embed|pdf|gview|reader/i.test(url.pathname)
  if (shown && isViewer && URL.canParse(shown, address)) {
    const inside = new URL(shown, address)
    if (inside.protocol === 'http:' || inside.protocol === 'https:') return inside.href
  }
  const drive = /^\/file\/d\/([\w-]+)/.exec(url.pathname)?.[1]
  if (url.hostname === 'drive.google.com' && drive) return `https://drive.google.com/file/d/${drive}/view`
  return address
}

function named(address: string) {
  if (!URL.canParse(address)) return nameIn(address) || address
  const { hostname, pathname } = new URL(address)
  if (/(?:^|\.)google\.[a-z.]+$/.test(hostname) && /maps/.test(pathname + hostname)) return 'Peta lokasi'
  if (hostname === 'drive.google.com') return 'Berkas di Google Drive'
  if (hostname === 'docs.google.com' && pathname.startsWith('/forms')) return 'Formulir Google'
  return hostname.replace(/^www\./, '')
}
