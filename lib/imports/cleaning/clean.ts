import { dayOf } from '../../dates.ts'
import type { Zone } from '../../offices/schema.ts'
import type { RichNode } from '../../richtext/schema.ts'
import type { About, Cleaned, OldFile, OldItem } from '../schema.ts'
import { isImageAddress } from './addresses.ts'
import { besides, withFiles } from './attached.ts'
import { withLists } from './drawn-lists.ts'
import { liftEnds } from './ends.ts'
import { fitting } from './fit.ts'
import { withHeadings } from './headings.ts'
import { lineOf, tagsOf, titleFrom, titleOf, writerOf } from './heads.ts'
import { takeLead } from './lead.ts'
import { lettersOf } from './line.ts'
import { momentOf } from './moment.ts'
import { remark } from './page.ts'
import { type ReadPage, readPage } from './read.ts'
import { readable } from './readable.ts'
import { repaired } from './repair.ts'
import { summaryOf } from './summary.ts'

/**
 * Makes an old item ours: HTML of any kind becomes a document of our schema by construction, and what has a field
 * is lifted into it. Pure; time grows with the text's length alone, about a millisecond for an ordinary one.
 */
export function cleanItem(item: OldItem, about: About, zone: Zone): Cleaned {
  const html = repaired(item.html)
  const title = titleOf(item.title)
  const page = readPage(html, {
    key: item.key,
    title,
    site: about.address,
    addresses: item.addresses,
    typed: /^wordpress/i.test(about.system),
    // Joomla writes a <base> of the whole site into each page.
    fromRoot: /^joomla/i.test(about.system),
  })
  if (title.endsWith('…')) remark(page, `Judul dipendekkan: “${lineOf(item.title)}”`)
  if (html !== item.html) remark(page, 'Huruf yang rusak dipulihkan.')
  if (item.partial) remark(page, 'Sumbernya hanya memuat awal tulisan ini.')
  if (item.comments) remark(page, 'Komentar pembaca tidak ikut.')
  const isArticle = item.becomes === 'article'
  const shaped = withoutLooseRules(withFiles(withLists(withHeadings(page.blocks)), { ...page, title }))
  const { lead, blocks } = takeLead(withoutTitle(shaped, title), item, page.bases)
  const moment = publishedAt(item, zone, page)
  const ends = isArticle
    ? liftEnds(blocks, moment && dayOf(moment, zone))
    : { blocks, place: '', names: {}, tags: [], told: [] }
  for (const words of ends.told) remark(page, `Dipindahkan ke kolomnya: “${words}”`)
  const content = fitting(
    [...readable(ends.blocks), ...besides(item.attached ?? [], ends.blocks)],
    sentence => remark(page, sentence),
  )
  const files = filesOf(content, lead)
  const shown = new Set(files.map(({ address }) => address))
  return {
    title: title || titleFrom(content),
    summary: summaryOf(item.excerpt, content, page),
    document: { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] },
    place: ends.place,
    writer: ends.names.writer ?? (isArticle ? writerOf(item.author) : ''),
    editor: ends.names.editor ?? '',
    photographer: ends.names.photographer ?? '',
    tags: tagsOf([...item.tags, ...ends.tags]),
    ...(lead && { lead }),
    files,
    links: [...page.links].filter(href => !isImageAddress(href) || !shown.has(href)),
    hidden: page.hidden,
    remarks: [...page.remarks],
  }
}

function publishedAt(item: OldItem, zone: Zone, page: ReadPage) {
  if (!item.published) return
  const planned = item.state === 'scheduled'
  const moment = momentOf(item.published, zone, { planned })
  const said = 'utc' in item.published ? item.published.utc : item.published.local
  if (!moment && said) remark(page, `Tanggal “${said.slice(0, 40)}” bukan tanggal terbit yang mungkin.`)
  return moment
}

// Many typed the title once more above their text.
function withoutTitle(blocks: RichNode[], title: string): RichNode[] {
  const first = blocks.find(({ type }) => type !== 'picture')
  const isTitle = first?.type === 'heading' || first?.type === 'paragraph'
  return isTitle && title && bare(lettersOf(first.content)) === bare(title)
    ? blocks.filter(block => block !== first)
    : blocks
}

const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

// A line between nothing and something parts nothing.
function withoutLooseRules(blocks: RichNode[]): RichNode[] {
  const isRule = (block: RichNode | undefined) => block?.type === 'horizontalRule'
  const once = blocks.filter((block, at) => !isRule(block) || (at > 0 && !isRule(blocks[at - 1])))
  return isRule(once.at(-1)) ? once.slice(0, -1) : once
}

function filesOf(content: RichNode[], lead: OldFile | undefined): OldFile[] {
  const found = new Map<string, OldFile>(lead ? [[lead.address, lead]] : [])
  const look = ({ type, attrs = {}, content: below = [] }: RichNode) => {
    const { src, alt = '', caption = '', name = '' } = attrs as Record<string, string>
    if (src && (type === 'picture' || type === 'file') && !found.has(src))
      found.set(src, { address: src, alt, caption: type === 'file' ? name : caption })
    below.forEach(look)
  }
  content.forEach(look)
  return [...found.values()]
}
