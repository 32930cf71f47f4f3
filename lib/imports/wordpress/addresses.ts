import { childrenOf, type Element, textIn } from '../xml/element.ts'
import { metaOf } from './meta.ts'
import { isInner } from './types.ts'

/**
 * Every address an item answered at, the permalink first: its number in each form, the day forms whatever the
 * permalinks looked like when the site was closed, names it had before (_wp_old_slug).
 */
export function addressesOf(item: Element, type: string): string[] {
  if (isInner(type)) return []
  const [link, guid] = [textIn(item, 'link'), textIn(item, 'guid')]
  const number = textIn(item, 'wp:post_id')
  const all = [link, ...renamed(item, link), guid, ...numbered(type, number), ...dated(item, type)]
  return [...new Set(all.filter(isAddress))]
}

const isAddress = (address: string) => /^(?:https?:\/\/|\/)[^\s]+$/i.test(address) && address.length <= 2000

function numbered(type: string, number: string): string[] {
  if (type === 'page') return [`/?page_id=${number}`, `/?p=${number}`]
  if (type === 'attachment') return [`/?attachment_id=${number}`, `/?p=${number}`]
  if (type === 'post') return [`/?p=${number}`]
  return [`/?post_type=${encodeURIComponent(type)}&p=${number}`, `/?p=${number}`]
}

function dated(item: Element, type: string): string[] {
  const slug = textIn(item, 'wp:post_name').replace(/__trashed(?:-\d+)?$/, '')
  const [year, month, day] = textIn(item, 'wp:post_date').slice(0, 10).split('-')
  if (type !== 'post' || !slug || !day || year === '0000') return []
  const folder = `/${year}/${month}`
  return [`${folder}/${slug}/`, `${folder}/${slug}.html`, `${folder}/${day}/${slug}/`]
}

function renamed(item: Element, link: string): string[] {
  const slug = textIn(item, 'wp:post_name')
  if (!slug || !link.includes(slug)) return []
  const at = link.lastIndexOf(slug)
  return metaOf(item, '_wp_old_slug').map(old => link.slice(0, at) + old + link.slice(at + slug.length))
}

/** The other sizes WordPress made of a picture lie beside it, as pages and search engines know them. */
export function sizesOf(item: Element, file: string): string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const kept = childrenOf(item, 'wp:postmeta').length ? metaOf(item, '_wp_attachment_metadata')[0] : undefined
  const names = (kept ?? '').matchAll(/"(?:file|original_image)";s:\d+:"([^"/]+)"/g)
  return folder ? [...new Set([...names].map(name => folder + name[1]!))].slice(0, 50) : []
}
