import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment, serialize } from 'parse5'
import { linkTo, type Place, placeOf, type Site } from './places.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A page made ready to lie in a folder, and what it needs or leads to there. */
export type Rewritten = { html: string; places: Place[] }

/** Links that only a server or a program answers. */
const useless = /\b(preload|modulepreload|prefetch|manifest|preconnect|dns-prefetch|search)\b/
const single = new Set(['href', 'src', 'action', 'poster'])

export type Copy = {
  site: Site
  /** The file that the page becomes. */
  file: string
  /** Said at the top of each page. */
  note: string
  /** Put in place of what the page says: markup of our own. */
  main?: string
}

/** Every link of a page made relative to its file; scripts and what needs a server are left out. */
export function rewriteHtml(page: string, copy: Copy): Rewritten {
  const document = parse(page)
  const places: Place[] = []
  for (const element of [...elementsOf(document)]) change(element, copy, places)
  return { html: serialize(document), places }
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

function change(element: Element, copy: Copy, places: Place[]) {
  const attribute = (name: string) => element.attrs.find(one => one.name === name)?.value ?? ''
  const isScript = element.tagName === 'script' && attribute('type') !== 'application/ld+json'
  if (isScript || (element.tagName === 'link' && useless.test(attribute('rel'))))
    return defaultTreeAdapter.detachNode(element)
  if (element.tagName === 'body') putFirst(element, copy.note)
  if (element.tagName === 'main' && copy.main) putInstead(element, copy.main)
  // The search engines' address of this page stays the site's own.
  if (element.tagName === 'link' && attribute('rel') === 'canonical') return
  for (const one of element.attrs) {
    if (single.has(one.name)) one.value = relative(one.value, copy, places)
    if (one.name === 'srcset') one.value = relativeSet(one.value, copy, places)
  }
}

function relative(link: string, { site, file }: Copy, places: Place[]) {
  const place = placeOf(link, site)
  if (!place) return isInner(link) ? `https://${site.office.host}${link}` : link
  places.push(place)
  const mark = link.indexOf('#')
  return linkTo(place.file, file) + (mark < 0 ? '' : link.slice(mark))
}

const isInner = (link: string) => link.startsWith('/') && !link.startsWith('//')

const relativeSet = (set: string, copy: Copy, places: Place[]) =>
  set
    .split(',')
    .map(part => {
      const [link = '', ...rest] = part.trim().split(/\s+/)
      return [relative(link, copy, places), ...rest].join(' ')
    })
    .join(', ')

function putFirst(body: Element, markup: string) {
  const [first] = body.childNodes
  for (const node of parseFragment(markup).childNodes) {
    if (first) defaultTreeAdapter.insertBefore(body, node, first)
    else defaultTreeAdapter.appendChild(body, node)
  }
}

function putInstead(main: Element, markup: string) {
  for (const node of [...main.childNodes]) defaultTreeAdapter.detachNode(node)
  for (const node of [...parseFragment(markup).childNodes]) defaultTreeAdapter.appendChild(main, node)
}

/** The same of a style sheet: fonts and pictures it names. */
export function rewriteCss(css: string, { site, file }: Pick<Copy, 'site' | 'file'>): Rewritten {
  const places: Place[] = []
  const html = css.replaceAll(/url\((['"]?)(?!data:)([^'")]+)\1\)/g, (whole, _quote, link: string) => {
    const from = `/${file}`
    const absolute = link.startsWith('/') ? link : new URL(link, `http://x${from}`).pathname
    const place = placeOf(absolute, site)
    if (!place) return whole
    places.push(place)
    return `url("${linkTo(place.file, file)}")`
  })
  return { html, places }
}
