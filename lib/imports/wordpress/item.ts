import { localMoment, saidMoment, utcMoment } from '../moments.ts'
import { plainLine } from '../plain.ts'
import type { OldItem, OldMoment } from '../schema.ts'
import { type Element, textIn } from '../xml/element.ts'
import { addressesOf, sizesOf } from './addresses.ts'
import { attachedTo, downloadOf } from './downloads.ts'
import { eventOf } from './event.ts'
import { findMeta } from './meta.ts'
import { termsOf } from './terms.ts'
import { becomesOf, stateOf } from './types.ts'

export const keyOf = (number: string) => `post:${number}`

/** An <item> of an export as what it says of itself. `authors` are names by login. */
export function itemOf(item: Element, authors: Map<string, string>, number: number): OldItem {
  const type = textIn(item, 'wp:post_type') || 'post'
  const key = keyOf(textIn(item, 'wp:post_id'))
  const html = textIn(item, 'content:encoded')
  const state = stateOf(textIn(item, 'wp:status'))
  const login = textIn(item, 'dc:creator')
  const download = type === 'dlm_download_version' ? downloadOf(item) : undefined
  const event = eventOf(item)
  const said = download ? 'medium' : becomesOf(type, html !== '')
  // Without its day it would stand nowhere in the agenda.
  const becomes = said === 'agenda' && !event?.starts ? 'article' : said
  const file = download ?? (becomes === 'medium' ? fileOf(item, html) : undefined)
  const above = textIn(item, 'wp:post_parent')
  return {
    key,
    type,
    becomes,
    state,
    title: plainLine(textIn(item, 'title')),
    html: file ? '' : html,
    excerpt: file ? '' : textIn(item, 'excerpt:encoded'),
    author: authors.get(login) ?? login,
    published: state === 'draft' ? undefined : publishedAt(item),
    changed: momentOf(item, 'wp:post_modified') ?? publishedAt(item),
    ...termsOf(item),
    addresses: [
      ...(file ? [file.address, ...sizesOf(item, file.address)] : []),
      ...addressesOf(item, type),
    ].filter((address, index, all) => address && all.indexOf(address) === index),
    lead: leadOf(item),
    file,
    parent: /^[1-9]\d*$/.test(above) ? keyOf(above) : undefined,
    order: Number.parseInt(textIn(item, 'wp:menu_order'), 10) || undefined,
    locked: textIn(item, 'wp:post_password') !== '' || undefined,
    attached: type === 'dlm_download' ? [`children:${key}`] : attachedTo(item),
    event: becomes === 'agenda' ? event : undefined,
    comments: item.passed || undefined,
    at: { item: number, line: item.line },
  }
}

/** Zero dates are none. Where the two are further apart than any zone, the one in UTC was never kept up: wall time. */
function momentOf(item: Element, name: string): OldMoment | undefined {
  const [gmt, wall] = [textIn(item, `${name}_gmt`), textIn(item, name)]
  const [utc, local] = [utcMoment(gmt), localMoment(wall)]
  const apart = utc && local ? Math.abs(Date.parse(`${gmt}Z`) - Date.parse(`${wall}Z`)) : 0
  return apart > 14 * 3600_000 ? local : (utc ?? local)
}

const publishedAt = (item: Element) => momentOf(item, 'wp:post_date') ?? saidMoment(textIn(item, 'pubDate'))

function leadOf(item: Element): string | undefined {
  const thumbnail = findMeta(item, '_thumbnail_id')
  if (thumbnail && /^[1-9]\d*$/.test(thumbnail)) return keyOf(thumbnail)
  // Plugins that show a picture of another host.
  return findMeta(item, 'fifu_image_url', '_harikrutfiwu_url', 'knawatfibu_url')
}

function fileOf(item: Element, description: string): OldItem['file'] {
  const address = textIn(item, 'wp:attachment_url') || textIn(item, 'guid')
  const name = (findMeta(item, '_wp_attached_file') ?? address).split('/').at(-1)!.split(/[?#]/)[0]!
  return {
    address,
    name,
    alt: plainLine(findMeta(item, '_wp_attachment_image_alt') ?? ''),
    caption: plainLine(textIn(item, 'excerpt:encoded')),
    description: plainLine(description),
  }
}
