import { resolved } from './addresses.ts'
import { finishLink, openLink } from './anchors.ts'
import { embed } from './embeds.ts'
import { deepest, finishing, openCell, openFrame, openList } from './frames.ts'
import { marksOf } from './marks.ts'
import { type Element, flush, frameOf, type Page, place, remark } from './page.ts'
import { placePicture } from './pictures.ts'
import { type Attributes, attributeOf } from './tokens.ts'

type Meaning = (page: Page, element: Element, attributes: Attributes) => void

const deepestQuote = 3

const meanings: Record<string, Meaning> = {
  br: (page, { look }) => {
    if (!look.hidden && !look.skipped) page.line.push({ end: 'drawn' })
  },
  hr: (page, _, attributes) => {
    if (attributeOf(attributes, 'id') !== 'system-readmore') place(page, { type: 'horizontalRule' })
  },
  img: (page, { look }, attributes) => {
    if (!look.hidden && (!look.skipped || page.open.get('noscript'))) placePicture(page, attributes, look)
  },
  a: openLink,
  area: (page, element, attributes) => {
    const words = attributeOf(attributes, 'alt') || attributeOf(attributes, 'title')
    if (!words) return
    flush(page)
    openLink(page, element, attributes)
    page.shown++
    page.line.push({ text: words, marks: marksOf(element.look) })
    flush(page)
  },
  iframe: embed,
  embed,
  object: embed,
  video: embed,
  audio: embed,
  source: embed,
  q: page => page.line.push({ text: '“', marks: [] }),
  p: (page, element, attributes) => {
    const level = drawnLevel(attributes)
    if (level) element.look.drawnList = level
    openCaption(page, element, attributes)
  },
  div: openCaption,
  span: openCaption,
  figure: (page, element, attributes) => {
    const wholly = captioned.test(attributeOf(attributes, 'class') ?? '')
    openFrame(page, element, { type: 'figure', wholly })
  },
  figcaption: (page, element) => openFrame(page, element, { type: 'caption' }),
  ul: openList('bulletList'),
  ol: openList('orderedList'),
  li: (page, element) => {
    const { type } = frameOf(page)
    if (type === 'bulletList' || type === 'orderedList') openFrame(page, element, { type: 'listItem' })
  },
  blockquote: (page, element, attributes) => {
    // Blogger and old editors only indent with it.
    if (/border:\s*(?:none|0)|margin:\s*0[^;]*40px/i.test(attributeOf(attributes, 'style') ?? '')) return
    if (frameOf(page).level < deepestQuote) openFrame(page, element, { type: 'blockquote' })
  },
  table: (page, element, attributes) => {
    const wholly = /\btr-caption-container\b/.test(attributeOf(attributes, 'class') ?? '')
    if (frameOf(page).level + 4 <= deepest) openFrame(page, element, { type: 'table', rows: [], wholly })
  },
  caption: (page, element) => {
    if (frameOf(page).type === 'table') openFrame(page, element, { type: 'caption' })
  },
  tr: (page, element) => {
    if (frameOf(page).type === 'table')
      openFrame(page, element, { type: 'row', cells: [], head: Boolean(page.open.get('thead')) })
  },
  td: openCell(false),
  th: openCell(true),
  form: page => remark(page, 'Formulir dilepas; kata-kata di dalamnya tetap ada.'),
  base: (page, _, attributes) => {
    const href = resolved(attributeOf(attributes, 'href') ?? '', page.bases)
    if (href?.startsWith('http')) page.bases = { ...page.bases, base: href }
  },
}

/** What an element means for the document; undefined where it only groups or styles. */
export const meaningOf = (name: string): Meaning | undefined =>
  Object.hasOwn(meanings, name) ? meanings[name] : undefined

/** Puts in its place what was gathered in an element that ended. */
export function finish(page: Page, element: Element) {
  if (element.name === 'q') page.line.push({ text: '”', marks: [] })
  if (element.name === 'a') finishLink(page, element)
  const { frame } = element
  if (!frame) return
  page.frames.pop()
  finishing[frame.type](page, frame)
}

const captioned = /(?:^|[\s_-])(?:wp-)?caption(?:-text)?(?=$|\s)/i

// WordPress before HTML5, Joomla and many themes: what wraps a picture or speaks of it says so by its class.
function openCaption(page: Page, element: Element, attributes: Attributes) {
  const name = attributeOf(attributes, 'class')
  if (name && captioned.test(name)) openFrame(page, element, { type: 'caption' })
}

// Word says by style that a paragraph is an item of a list, which it draws itself.
function drawnLevel(attributes: Attributes): number | undefined {
  const said = /mso-list:\s*l\d+\s+level(\d)/i.exec(attributeOf(attributes, 'style') ?? '')?.[1]
  if (said) return Math.min(Number(said), 3)
  return /\bMsoListParagraph/.test(attributeOf(attributes, 'class') ?? '') ? 1 : undefined
}
