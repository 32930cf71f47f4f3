import type { RichNode } from '../../richtext/schema.ts'
import { basesOf, resolved } from './addresses.ts'
import { closeAll, closeElement, openElement } from './elements.ts'
import { showEmbedded } from './embeds.ts'
import { type Page, remark } from './page.ts'
import { closedIn, sayWithCodes } from './shortcodes.ts'
import { readMarkup } from './tokens.ts'

// What a document may hold is far less; the rest of a longer text is told, and kept with the original.
const longest = 4_000_000

/** What reading an old text gives: blocks whose pictures, files and links still have old addresses. */
export type ReadPage = Pick<Page, 'links' | 'hidden' | 'remarks' | 'bases'> & { blocks: RichNode[] }

type Source = {
  key: string
  title: string
  site?: string
  addresses: string[]
  typed: boolean
  fromRoot?: boolean
}

/** Reads HTML of any kind, in time that grows with its length alone. */
export function readPage(html: string, { key, title, site, addresses, typed, fromRoot }: Source): ReadPage {
  const blocks: RichNode[] = []
  const page: Page = {
    bases: basesOf(site, addresses, fromRoot),
    typed: typed || !/<(?:p|br|div|table|ul|ol|li|h[1-6])\b/i.test(html),
    wordpressBlocks: 0,
    elements: [],
    open: new Map(),
    beyond: new Map(),
    frames: [{ type: 'doc', level: 0, blocks }],
    line: [],
    shown: 0,
    pictures: new Set(),
    links: new Set(),
    hidden: [],
    remarks: new Set(),
    closed: closedIn(html),
    title,
    key,
  }
  if (html.length > longest)
    remark(page, 'Naskah lebih dari 4 juta huruf; bagian akhirnya hanya ada di arsip asli.')
  readMarkup(html.slice(0, longest), {
    open: (name, attributes, selfClosing) => openElement(page, name, attributes, selfClosing),
    close: name => closeElement(page, name),
    text: words => sayWithCodes(page, words),
    comment: words => readComment(page, words),
  })
  closeAll(page)
  const hidden = page.hidden
    .map(one => ({
      ...one,
      words: one.words.split(/\s+/).filter(Boolean).join(' '),
      links: [...new Set(one.links)],
    }))
    .filter(one => one.words || one.links.length > 0)
  return { blocks, links: page.links, remarks: page.remarks, bases: page.bases, hidden }
}

// WordPress marks its blocks with comments; other comments are read by nobody but search engines.
function readComment(page: Page, words: string) {
  const said = words.trim()
  if (/^wp:[a-z]/.test(said)) openBlock(page, said)
  else if (/^\/wp:[a-z]/.test(said)) page.wordpressBlocks = Math.max(0, page.wordpressBlocks - 1)
  else if (!/^<?!?\[(?:if|endif)/.test(said) || /<a\s/i.test(said)) hideComment(page, said)
}

function hideComment(page: Page, said: string) {
  const links = [...said.slice(0, 20_000).matchAll(/href\s*=\s*["']?(https?:\/\/[^\s"'<>]+)/gi)].map(
    found => found[1]!,
  )
  const words = said.slice(0, 2000).replaceAll(/<[^<>]*>/g, ' ')
  if (links.length > 0) page.hidden.push({ words, how: 'komentar HTML', links })
}

// A block that is only a comment says what it shows in its values.
function openBlock(page: Page, said: string) {
  if (!said.endsWith('/')) {
    page.wordpressBlocks++
    return
  }
  const value = (name: string) =>
    new RegExp(`"${name}":"?([^",}]{1,2000})`).exec(said)?.[1]?.replaceAll('\\/', '/')
  const address = value('url') ?? value('href')
  const src = address && resolved(address, page.bases)
  if (src) showEmbedded(page, src, '')
  else if (/^wp:block\b/.test(said))
    remark(page, `Blok bersama nomor ${value('ref') ?? '?'} tidak ikut: isinya ada di tempat lain.`)
  else if (!/^wp:(?:more|nextpage|spacer|separator)\b/.test(said))
    remark(page, `Blok ${said.slice(0, 40).replace(/[\s{/].*/s, '')} dilepas.`)
}
