import { plainLine } from '../plain.ts'
import { type About, ImportRefusal } from '../schema.ts'
import { type Element, textIn } from '../xml/element.ts'

const mostAuthors = 20_000

/** What an export says of its site, element by element as they come before the items. */
export function newSite() {
  const said = new Map<string, string>()
  const authors = new Map<string, string>()

  function note(element: Element) {
    const { name, line } = element
    if (name === 'wp:author' && authors.size < mostAuthors) authors.set(...authorIn(element))
    const text = element.text.trim()
    if (name === 'wp:wxr_version' && !/^1(?:\.|$)/.test(text)) throw newer(text, line)
    if (name === 'wp:base_blog_url' && (said.get(name) ?? text) !== text) throw network(line)
    if (told.includes(name) && !said.has(name)) said.set(name, text)
  }

  const about = (): About => ({
    title: plainLine(said.get('title') ?? ''),
    address: said.get('wp:base_blog_url') || said.get('link') || undefined,
    system: systemOf(said.get('generator') ?? ''),
  })
  return { note, about, authors }
}

const told = ['title', 'link', 'generator', 'wp:wxr_version', 'wp:base_blog_url']

function authorIn(element: Element): [login: string, name: string] {
  const login = textIn(element, 'wp:author_login')
  const whole = ['wp:author_first_name', 'wp:author_last_name'].map(part => textIn(element, part)).join(' ')
  return [login, plainLine(textIn(element, 'wp:author_display_name') || whole) || login]
}

const systemOf = (generator: string) => `WordPress ${/\?v=([\d.]+)/.exec(generator)?.[1] ?? ''}`.trim()

const newer = (version: string, line: number) =>
  new ImportRefusal(
    'version',
    `Berkas ini WXR versi ${version.slice(0, 20)} (baris ${line}); yang dapat dibaca versi 1.0 sampai 1.2.`,
    line,
  )

const network = (line: number) =>
  new ImportRefusal(
    'network',
    `Berkas ini memuat beberapa situs sekaligus (baris ${line}). Ekspor tiap situs jaringan itu sendiri-sendiri.`,
    line,
  )
