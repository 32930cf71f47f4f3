import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Text that a page holds and its readers do not see: its words, by what it is hidden, and where it leads. */
export type Hidden = { words: string; how: string; links: string[] }

/**
 * What HTML from elsewhere hides from its readers by attribute or inline style: not drawn, transparent, in the colour
 * of its ground, without size, off the screen. Style sheets are not read: what is imported brings none along.
 */
export function hiddenIn(html: string): Hidden[] {
  const found: Hidden[] = []
  const waiting: Node[] = [...parseFragment(html).childNodes].reverse()
  while (waiting.length > 0) {
    const node = waiting.pop()!
    if (!defaultTreeAdapter.isElementNode(node)) continue
    const how = hidingOf(node)
    const hidden = how && { how, ...wordsIn(node) }
    if (hidden && (hidden.words || hidden.links.length > 0)) found.push(hidden)
    if (!how) for (const child of [...node.childNodes].reverse()) waiting.push(child)
  }
  return found
}

// A loop, as for the whole: HTML from elsewhere may be nested deeper than calls can be.
function wordsIn(element: Element) {
  const words: string[] = []
  const links: string[] = []
  const waiting: Node[] = [element]
  while (waiting.length > 0) {
    const node = waiting.pop()!
    if (defaultTreeAdapter.isTextNode(node)) words.push(node.value)
    if (!defaultTreeAdapter.isElementNode(node)) continue
    const href = attribute(node, 'href')
    if (href) links.push(href)
    for (const child of [...node.childNodes].reverse()) waiting.push(child)
  }
  return { words: words.join(' ').split(/\s+/).filter(Boolean).join(' '), links }
}

const attribute = (element: Element, name: string) => element.attrs.find(one => one.name === name)?.value

/** By what an element is hidden, as a person would say it; undefined when it is seen. */
function hidingOf(element: Element): string | undefined {
  const style = styleOf(attribute(element, 'style') ?? '')
  const colour = style.get('color') ?? attribute(element, 'color')
  const ground = style.get('background-color') ?? style.get('background')
  if (attribute(element, 'hidden') !== undefined || style.get('display') === 'none')
    return 'tidak ditampilkan'
  if (style.get('visibility') === 'hidden' || style.get('visibility') === 'collapse')
    return 'tidak ditampilkan'
  if (numberOf(style.get('opacity')) < 0.1 || isTransparent(colour)) return 'tembus pandang'
  if (colour && (colour === ground || (!ground && white.has(colour)))) return 'sewarna latarnya'
  if (numberOf(style.get('font-size') ?? style.get('font')) < 3 && !isRelative(style.get('font-size')))
    return 'sekecil titik'
  if (isNothing(style)) return 'tanpa ukuran'
  if (isOff(style)) return 'di luar layar'
}

const white = new Set(['#fff', '#ffffff', 'white', 'rgb(255,255,255)', '#fefefe'])
const isTransparent = (colour: string | undefined) =>
  colour === 'transparent' || Boolean(colour?.startsWith('rgba(') && /,0(?:\.0\d*)?\)$/.test(colour))

// "1.5em" is no dot, "0.1em" is; a number without a unit or in points, pixels counts as it is.
const isRelative = (size: string | undefined) =>
  Boolean(size && /[1-9].*(em|rem|%|vw)$/.test(size) && !/^0*\.0/.test(size))

const numberOf = (value: string | undefined) => {
  const number = Number.parseFloat(value ?? '')
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number
}

const isNothing = (style: Map<string, string>) =>
  style.get('overflow') === 'hidden' &&
  ['height', 'width', 'max-height', 'max-width'].some(side => numberOf(style.get(side)) < 2)

const far = -400
const isOff = (style: Map<string, string>) =>
  ['left', 'top', 'right', 'bottom', 'text-indent', 'margin-left', 'margin-top'].some(
    side => numberOf(style.get(side)) < far,
  ) || /translate[^(]*\(-?\d{4}/.test(style.get('transform') ?? '')

/** The declarations of a style attribute, small and without spaces. */
function styleOf(style: string) {
  const pairs = style.slice(0, 4000).toLowerCase().split(';')
  return new Map(
    pairs.flatMap(pair => {
      const at = pair.indexOf(':')
      const value = pair.slice(at + 1).replaceAll(/\s|!important/g, '')
      return at > 0 ? [[pair.slice(0, at).trim(), value] as const] : []
    }),
  )
}
