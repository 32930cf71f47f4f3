import { attribute, type Element, elementsOf, type Node, wordsOf } from './tree.ts'

/** What a page says of itself to programs: meta elements, linked data, links with a meaning. */
export type Said = {
  /** By name, property or itemprop, in lower case. */
  meta: Map<string, string[]>
  data: Record<string, unknown>[]
  title: string
  links: { rel: string; href: string; type: string }[]
  base: string
}

const longestData = 300_000

export function saidBy(page: Node): Said {
  const said: Said = { meta: new Map(), data: [], title: '', links: [], base: '' }
  for (const element of elementsOf(page)) takers[element.tagName]?.(said, element)
  return said
}

const takers: Record<string, (said: Said, element: Element) => void> = {
  meta(said, element) {
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
    const content = attribute(element, 'content')?.trim()
    if (!name || !content) return
    const key = name.toLowerCase()
    said.meta.set(key, [...(said.meta.get(key) ?? []).slice(0, 30), content.slice(0, 2000)])
  },
  title(said, element) {
    said.title ||= wordsOf(element, undefined, 500).slice(0, 500)
  },
  base(said, element) {
    said.base ||= attribute(element, 'href') ?? ''
  },
  link(said, element) {
    const [rel, href] = [attribute(element, 'rel') ?? '', attribute(element, 'href') ?? '']
    if (rel && href && said.links.length < 500)
      said.links.push({ rel: rel.toLowerCase(), href, type: attribute(element, 'type') ?? '' })
  },
  script(said, element) {
    if (attribute(element, 'type') !== 'application/ld+json') return
    const text = element.childNodes.map(node => ('value' in node ? node.value : '')).join('')
    if (text.length < longestData) said.data.push(...recordsIn(text))
  },
}

function recordsIn(json: string): Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(json)
    const listed = Array.isArray(value) ? value : [value]
    return listed
      .filter(isRecord)
      .flatMap(one => (Array.isArray(one['@graph']) ? one['@graph'].filter(isRecord) : [one]))
  } catch {
    return []
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first of these meta elements that says anything. */
export const metaOf = (said: Said, ...names: string[]) =>
  names.map(name => said.meta.get(name)?.[0]).find(Boolean) ?? ''

/** The linked data of an article, where the page has it. */
export const articleData = ({ data }: Said) =>
  data.find(one => [one['@type']].flat().some(type => /(Article|BlogPosting|Report)$/.test(String(type))))

/** A text of linked data: itself, its name or its address. */
export function textIn(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first.trim()
  if (isRecord(first)) return textIn(first.name ?? first.url ?? '')
  return ''
}
