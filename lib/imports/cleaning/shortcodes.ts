import { runCode } from './codes.ts'
import { lookOf, type Page } from './page.ts'
import { sayWords } from './words.ts'

/** `[name key="value"]` of WordPress, `{name …}` of Joomla; `inner` is all between name and bracket. */
export type Code = {
  name: string
  values: Record<string, string>
  inner: string
  closes: boolean
  joomla: boolean
  from: number
  to: number
}

const longest = 2000
const beginning = /[[{](\/?)([a-z][\w-]{0,60})(?=[\s\]}/=:|])/gi

/** Says words of the text; shortcodes in them are read, all else is said as it is. */
export function sayWithCodes(page: Page, words: string) {
  const { skipped, hidden } = lookOf(page)
  if (skipped || hidden || !(words.includes('[') || words.includes('{'))) return sayWords(page, words)
  let from = 0
  for (const found of words.matchAll(beginning)) {
    const code = found.index >= from ? readCode(words, found) : undefined
    if (!code || !isCode(page, code)) continue
    if (code.from > from) sayWords(page, words.slice(from, code.from))
    from = runCode(page, code, words)
  }
  if (from < words.length) sayWords(page, words.slice(from))
}

/** The names of all codes that are closed in a text. */
export const closedIn = (html: string) =>
  new Set([...html.matchAll(/[[{]\/([a-z][\w-]{0,60})[\]}]/gi)].map(found => found[1]!.toLowerCase()))

// Up to the bracket that ends it, past those in quotes.
function readCode(words: string, found: RegExpExecArray): Code | undefined {
  const [begun, slash, name = ''] = found
  const joomla = begun.startsWith('{')
  const first = found.index + begun.length
  const end = endOf(words, first, joomla ? '}' : ']')
  if (end === undefined) return
  const inner = words.slice(first, end)
  return {
    name: name.toLowerCase(),
    values: valuesIn(inner),
    inner,
    closes: slash === '/',
    joomla,
    from: found.index,
    to: end + 1,
  }
}

function endOf(words: string, from: number, end: string) {
  let quote = ''
  const stop = Math.min(words.length, from + longest)
  for (let at = from; at < stop; at++) {
    const sign = words[at]!
    if (quote) {
      if (sign === quote) quote = ''
    } else if (sign === end) return at
    else if (sign === '[' || sign === '{') return
    else if ((sign === '"' || sign === "'") && words[at - 1] === '=') quote = sign
  }
}

const pair = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|[“”″„]([^“”″„]*)[“”″„]|([^\s"']+))/g

const valuesIn = (inner: string): Record<string, string> =>
  Object.fromEntries(
    [...inner.matchAll(pair)].map(([, name = '', ...said]) => [
      name.toLowerCase(),
      said.find(one => one !== undefined) ?? '',
    ]),
  )

// Words in brackets are common in prose: "[sic]", "[Foto: Humas]". A code is known, closed, or has values.
function isCode(page: Page, { name, values, inner, closes, joomla }: Code) {
  if (joomla) return ofJoomla.test(name) || (closes && page.closed.has(name) && inner === '')
  if (closes) return inner === ''
  if (known.has(name)) return true
  return page.closed.has(name) || Object.keys(values).length > 0 || (/_/.test(name) && /^\s*$/.test(inner))
}

const known = new Set(
  'caption wp_caption gallery playlist embed video audio youtube vimeo toc contact-form contact-form-7 pdf-embedder pdf pdfviewer gview download sitemap print-me social-share'.split(
    ' ',
  ),
)
const ofJoomla =
  /^(?:load(?:position|module|moduleid)|module(?:pos|\d*)|gallery|vsig|besps|oziogallery|phocagallery|phocadownload|youtube|youtubevideo|vimeo|mosimage|mospagebreak|pagebreak|attachments?|edocs|pdf|jcomments|source|tabs?|sliders?|modal|rsform|rokbox|jb_\w+|mp3|audio|video|emailcloak)$/
