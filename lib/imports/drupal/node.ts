import { momentOfMark } from '../crawl/dates.ts'
import type { OldMoment } from '../schema.ts'
import { type Find, isRecord, type Resource, textIn } from './answer.ts'
import { filesOf, isTags, termItem, type Unplaced } from './files.ts'

/** A node with all that belongs to it: its files and the lists it is in come first. */
export function nodeItems(node: Resource, find: Find): Unplaced[] {
  const { type, attributes } = node
  const number = textIn(attributes.drupal_internal__nid ?? attributes.nid)
  const terms = termsOf(node, find)
  const files = filesOf(node, find)
  const lead = files.find(({ isPicture }) => isPicture)?.item.key
  const language = textIn(attributes.langcode)
  const texts = textsOf(node, find)
  const named = (is: boolean) =>
    terms
      .filter(term => isTags(term.type) === is)
      .map(({ attributes: { name } }) => textIn(name))
      .filter(Boolean)
  const item: Unplaced = {
    key: `node:${number || `${node.id}.`}`,
    type,
    becomes: becomesOf(type, texts, files.length),
    state: isTrue(attributes.status) ? 'published' : 'draft',
    title: textIn(attributes.title),
    html: texts.join('\n'),
    excerpt: summaryOf(attributes),
    author: authorOf(node, find),
    published: momentOf(attributes.created),
    changed: momentOf(attributes.changed),
    categories: named(false),
    tags: named(true),
    addresses: addressesOf(attributes, number, language),
    lead,
    attached: files.map(file => file.item.key).filter(key => key !== lead),
    language: language && language !== 'und' && language !== 'zxx' ? language : undefined,
  }
  return [...terms.map(termItem), ...files.map(file => file.item), item]
}

const isTrue = (value: unknown) => value === true || value === '1' || value === 1

function becomesOf(type: string, texts: string[], files: number): Unplaced['becomes'] {
  if (/--(page|halaman|book|laman|basic)/.test(type)) return 'page'
  if (/--(gallery|galeri|album|foto|photo)/.test(type) && files > 0) return 'album'
  if (/--(pengumuman|announcement)/.test(type)) return 'announcement'
  return texts.length > 0 || files > 0 ? 'article' : 'other'
}

/** Texts with a format, the body first: a node may have several, and paragraphs have theirs. */
function textsOf(node: Resource, find: Find, depth = 0): string[] {
  if (depth > 3) return []
  const { body, ...others } = node.attributes
  const own = [body, ...Object.values(others)].flat().flatMap(value => {
    const isText = isRecord(value) && ('format' in value || 'processed' in value)
    // What visitors saw; the raw text may hold codes that only modules understand.
    return isText ? [textIn(value.processed) || textIn(value.value)].filter(Boolean) : []
  })
  const below = Object.values(node.relationships)
    .flat()
    .filter(({ type }) => type.startsWith('paragraph--'))
    .flatMap(reference => {
      const found = find(reference)
      return found ? textsOf(found, find, depth + 1) : []
    })
  return [...own, ...below]
}

const summaryOf = ({ body }: Resource['attributes']) => (isRecord(body) ? textIn(body.summary) : '')

const termsOf = (node: Resource, find: Find) =>
  Object.values(node.relationships)
    .flat()
    .filter(({ type }) => type.startsWith('taxonomy_term--'))
    .flatMap(reference => find(reference) ?? [])

function authorOf({ relationships }: Resource, find: Find): string {
  const person = relationships.uid?.[0] && find(relationships.uid[0])
  const name = textIn(person?.attributes.display_name) || textIn(person?.attributes.name)
  return /^(anonymous|anonim)/i.test(name) ? '' : name
}

/** Seconds since 1970 until Drupal 8.5, RFC 3339 since. */
function momentOf(value: unknown): OldMoment | undefined {
  const said = textIn(value)
  return /^\d{5,11}$/.test(said) ? { utc: new Date(Number(said) * 1000).toISOString() } : momentOfMark(said)
}

/** The alias first, which visitors knew; both with the language before them too, as sites of several have it. */
function addressesOf({ path }: Resource['attributes'], number: string, language: string): string[] {
  const alias = isRecord(path) ? textIn(path.alias) : ''
  const own = [alias, number && `/node/${number}`].filter(Boolean)
  const prefix = /^[a-z]{2,3}(-[a-z]+)?$/i.test(language) && language !== 'und' ? `/${language}` : ''
  return [...own, ...(prefix ? own.map(address => `${prefix}${address}`) : [])]
}
