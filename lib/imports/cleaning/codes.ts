import { videoOf } from '../../media/video.ts'
import { isFileAddress, isImageAddress, resolved } from './addresses.ts'
import { closeElement, openElement } from './elements.ts'
import { showEmbedded } from './embeds.ts'
import { flush, lookOf, type Page, remark } from './page.ts'
import { placePicture } from './pictures.ts'
import type { Code } from './shortcodes.ts'
import { sayWords } from './words.ts'

type Meaning = (page: Page, code: Code) => void

// Between them the address alone stands.
const address: Meaning = (page, { values, closes, inner }) => {
  if (closes) return closeElement(page, 'p')
  const said = values.url ?? values.src ?? values.id ?? (inner.startsWith('=') ? inner.slice(1) : undefined)
  if (said) return show(page, said.split('|')[0]!)
  openElement(page, 'p', [])
}

const caption: Meaning = (page, { values, closes }) => {
  if (closes) return closeElement(page, 'figure')
  openElement(page, 'figure', [{ name: 'class', value: 'caption' }])
  if (!values.caption) return
  openElement(page, 'figcaption', [])
  sayWords(page, values.caption)
  closeElement(page, 'figcaption')
}

const gallery: Meaning = (page, { values, closes }) => {
  if (closes) return
  const ids = (values.ids ?? values.include ?? '').match(/\d+/g)?.map(id => `post:${id}`)
  for (const src of ids ?? [`children:${page.key}`]) picture(page, src)
}

const playing = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav', 'url']
const player: Meaning = (page, { values, closes }) => {
  const said = closes ? undefined : playing.flatMap(name => values[name] ?? [])[0]
  if (said) show(page, said)
}

const meanings: Record<string, Meaning> = {
  caption,
  wp_caption: caption,
  gallery,
  embed: address,
  youtube: address,
  vimeo: address,
  pdf: address,
  pdfviewer: address,
  'pdf-embedder': address,
  gview: (page, code) => address(page, { ...code, values: { ...code.values, url: code.values.file ?? '' } }),
  video: player,
  audio: player,
}

/** Does what a shortcode says and tells where the text goes on. One that is not known is taken off, its words kept. */
export function runCode(page: Page, code: Code, words: string): number {
  if (code.joomla) return runJoomla(page, code, words)
  if (Object.hasOwn(meanings, code.name)) {
    meanings[code.name]!(page, code)
    return code.to
  }
  if (code.closes) return code.to
  remark(page, `Kode [${code.name}] dilepas, kata-kata di dalamnya tetap ada.`)
  if (/^vc_raw_/.test(code.name)) return endOf(code, words, `[/${code.name}]`)
  showValues(page, code)
  return code.to
}

const titled = /heading|tab$|tab_|tta_section|accordion|toggle|spoiler|blurb|slide$/

// Builders of pages keep words, pictures and files as values.
function showValues(page: Page, { name, values }: Code) {
  const title = titled.test(name) ? (values.text ?? values.title ?? values.heading) : undefined
  if (title) {
    openElement(page, 'h3', [])
    sayWords(page, title)
    closeElement(page, 'h3')
  }
  if (/image|gallery|photo|gambar/.test(name))
    for (const id of (values.image ?? values.images ?? values.ids ?? '').match(/\d+/g) ?? [])
      picture(page, `post:${id}`)
  for (const value of Object.values(values)) {
    const src = /^(?:https?:)?\//.test(value) ? resolved(value, page.bases) : undefined
    if (!src) continue
    if (isImageAddress(src)) picture(page, src)
    else if (isFileAddress(src, page.bases) || videoOf(src)) showEmbedded(page, src, values.title ?? '')
    else page.links.add(src)
  }
}

const headings = /^(?:tab|slider)$/
const pictures = /^(?:gallery|vsig|besps|oziogallery|phocagallery|mosimage)$/
const addressed = /^(?:youtube|youtubevideo|vimeo|edocs|pdf|mp3|audio|video)$/

function runJoomla(page: Page, code: Code, words: string): number {
  const { name, closes, inner, to } = code
  if (closes) return to
  const end = endOf(code, words, `{/${name}}`)
  const within = end > to ? words.slice(to, end - name.length - 3) : ''
  if (headings.test(name)) {
    openElement(page, 'h3', [])
    sayWords(page, inner.replace(/^[\s=:]+/, '').replace(/\|.*/s, ''))
    closeElement(page, 'h3')
    return to
  }
  if (addressed.test(name)) {
    show(page, (within || inner.replace(/^[\s=:]+/, '')).split('|')[0]!.trim(), name)
    return Math.max(end, to)
  }
  if (pictures.test(name)) {
    remark(
      page,
      `Galeri Joomla “${(within || inner).trim().slice(0, 80)}” dilepas; pasang ulang fotonya sebagai album.`,
    )
    return Math.max(end, to)
  }
  remark(page, `Kode {${name}} dilepas.`)
  return to
}

// Where a code that was opened is closed, not far from here; else where it ends itself.
function endOf({ to }: Code, words: string, closing: string) {
  const at = words
    .slice(to, to + 4000)
    .toLowerCase()
    .indexOf(closing)
  return at < 0 ? to : to + at + closing.length
}

function show(page: Page, said: string, player = '') {
  const id = /^[\w-]{11}$/.test(said) && player !== 'vimeo' ? `https://youtu.be/${said}` : said
  const src = resolved(/^\d{6,12}$/.test(said) ? `https://vimeo.com/${said}` : id, page.bases)
  if (!src) return
  if (isImageAddress(src)) return picture(page, src)
  flush(page)
  showEmbedded(page, src, '')
}

const picture = (page: Page, src: string) => placePicture(page, [{ name: 'src', value: src }], lookOf(page))
