import { isImageAddress, nameIn, originalsOf, resolved, sameOf } from './addresses.ts'
import { tidy } from './line.ts'
import { flush, type Look, type Page, place, remark } from './page.ts'
import { type Attributes, attributeOf } from './tokens.ts'
import { sayWords } from './words.ts'

const inText = /^data:image\/(?:png|jpe?g|gif|webp);base64,/i
const drawnLetter = /\b(?:emoji|wp-smiley)\b/

/** A picture of the old text, on its own between the paragraphs: where its file is, what it shows, its caption. */
export function placePicture(page: Page, attributes: Attributes, look: Look) {
  const value = (name: string) => attributeOf(attributes, name) || undefined
  const alt = value('alt') ?? ''
  if (drawnLetter.test(value('class') ?? '')) return sayWords(page, alt)
  if (isTrace(value)) return
  const src = addressOf(page, value, look.href)
  if (!src) {
    if (alt && !isFileName(alt)) sayWords(page, ` ${alt} `)
    return remark(page, 'Ada gambar tanpa alamat; gambarnya dilepas.')
  }
  const same = sameOf(src)
  if (look.skipped && page.pictures.has(same)) return
  page.pictures.add(same)
  page.shown++
  flush(page)
  place(page, { type: 'picture', attrs: pictureAttrs(src, alt, captionOf(value), keyOf(value('class'))) })
}

/** Attributes of a picture that is still an old address. `key` names its medium where the source says it. */
export const pictureAttrs = (src: string, alt: string, caption: string, key?: string) => ({
  src,
  alt: isFileName(alt) ? '' : tidy(alt).trim(),
  caption: tidy(caption).trim(),
  ...(key && { key }),
})

type Value = (name: string) => string | undefined

// A dot that counts visits, or keeps cells apart.
const isTrace = (value: Value) =>
  ['width', 'height'].every(side => Number.parseInt(value(side) ?? '9', 10) < 3) ||
  /(?:spacer|blank|pixel)\.gif/i.test(value('src') ?? '')

// What is drawn later by a script has its address elsewhere; a link to a picture leads to the larger one.
function addressOf(page: Page, value: Value, href: string | undefined): string | undefined {
  const given = ['data-orig-file', 'data-src', 'data-lazy-src', 'data-original', 'src'].flatMap(
    name => value(name) ?? [],
  )
  const said = given.find(one => !/^data:/i.test(one)) ?? value('srcset')?.split(/[\s,]/)[0] ?? given[0]
  if (!said) return
  if (/^data:/i.test(said)) return inText.test(said) ? said.replaceAll(/\s/g, '') : undefined
  const src = /^post:/.test(said) || /^children:/.test(said) ? said : resolved(said, page.bases)
  if (!src || !href || !isImageAddress(href)) return src
  return sameOf(href) === sameOf(src) || isRendition(src, href) ? href : src
}

const isRendition = (src: string, href: string) => {
  const stem = (address: string) => nameIn(originalsOf(address)[0] ?? address).replace(/\.\w+$/, '')
  return stem(src) === stem(href)
}

// Joomla shows a picture's title below it when its class says so, Drupal has an attribute for it.
const captionOf = (value: Value) =>
  value('data-caption') ?? (/\bcaption\b/.test(value('class') ?? '') ? value('title') : undefined) ?? ''

const keyOf = (name: string | undefined) => {
  const id = /\bwp-image-(\d+)\b/.exec(name ?? '')?.[1]
  return id && `post:${id}`
}

/** Whether a description is only what a camera or a program called the file: it tells a blind reader nothing. */
export const isFileName = (text: string) =>
  /\.(?:jpe?g|png|gif|webp|bmp|heic|tiff?)$/i.test(text.trim()) ||
  /^(?:img|dsc|dscn|dscf|dji|pxl|wp|wa|vid|photo|foto|image|gambar|picture|screenshot|whatsapp image|untitled|unnamed|default)?[\s_()-]*(?=[\d\s_.:()-]*\d)[\d\s_.:()-]*(?:-?wa\d+|at [\d.:]+(?:\s?[ap]m)?)?[\s()\d]*$/i.test(
    text.trim().slice(0, 80),
  )
