import { groundOf, hidingOf, type Style, styleOf } from '../../spam/hidden.ts'
import type { Look, Page } from './page.ts'
import { type Attributes, attributeOf } from './tokens.ts'

const byName: Record<string, Partial<Look>> = {
  b: { bold: true },
  strong: { bold: true },
  summary: { bold: true },
  dt: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  sup: { raised: 'above' },
  sub: { raised: 'below' },
  pre: { pre: true, heading: 0 },
  listing: { pre: true },
  xmp: { pre: true },
  plaintext: { pre: true },
  h1: { heading: 1 },
  h2: { heading: 2 },
  h3: { heading: 3 },
  h4: { heading: 4 },
  h5: { heading: 5 },
  h6: { heading: 6 },
  li: { heading: 0 },
  td: { heading: 0, bold: false },
  th: { heading: 0, bold: false },
  blockquote: { heading: 0 },
  figcaption: { heading: 0 },
}

// What holds no words for a reader: programs, fields of a form, what is shown only where the real thing cannot be.
const skipped = new Set(
  'script style title template noscript noembed noframes iframe object video audio canvas select datalist textarea'.split(
    ' ',
  ),
)

/** What an element changes of the look of the words in it. */
export function changeOf(page: Page, name: string, attributes: Attributes, around: Look): Partial<Look> {
  const change: Partial<Look> = { ...(Object.hasOwn(byName, name) && byName[name]) }
  if (skipped.has(name)) change.skipped = true
  if (attributes.length === 0) return change
  const attribute = (one: string) => attributeOf(attributes, one)
  const style = styleOf(attribute('style') ?? '')
  if (style.size > 0) Object.assign(change, weightOf(style))
  const ground =
    groundOf(attribute, style) ?? (painted.test(attribute('class') ?? '') ? 'berwarna' : undefined)
  if (ground) change.ground = ground
  if (around.hidden || around.skipped || change.skipped) return change
  const how = hidingOf(attribute, style, ground ?? around.ground)
  if (how) {
    change.hidden = { words: '', how, links: [] }
    page.hidden.push(change.hidden)
  }
  return change
}

// Gutenberg and themes paint by class.
const painted = /\bhas-[\w-]*background|\b(?:btn|button|label|badge)\b/

function weightOf(style: Style): Partial<Look> {
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  return {
    ...(weight && { bold: /^(?:bold|bolder|[6-9]00)$/.test(weight) }),
    ...(slant && { italic: /^(?:italic|oblique)/.test(slant) }),
  }
}
