import { parseApart } from './parseApart.ts'
import { listsOfWord } from './wordLists.ts'

/** HTML from Word, Google Docs or a web page, brought to the shapes our texts know; the schema drops the rest. */
export function cleanHtml(html: string): string {
  const page = parseApart(html)
  for (const junk of page.querySelectorAll('style, script, title, meta, link, o\\:p')) junk.remove()
  listsOfWord(page.body)
  marksOfStyles(page.body)
  rename(page.body, 'h1, .MsoTitle', 'h2')
  rename(page.body, 'h4, h5, h6', 'h3')
  for (const table of page.querySelectorAll('table')) headOf(table)
  for (const line of page.querySelectorAll('p, h2, h3, li')) {
    const holds = line.querySelector('img, br, table') || line.textContent?.replaceAll('\u00a0', ' ').trim()
    if (!holds && !line.closest('td, th')) line.remove()
  }
  return page.body.innerHTML
}

/** How many pictures pasted HTML only points to, on somebody's disk or site: they stay behind. */
export function picturesElsewhere(html: string): number {
  const page = parseApart(html)
  return page.querySelectorAll('img[src^="http"], img[src^="file:"]').length
}

/** The pictures that came inside pasted HTML, as files. What lies on somebody's disk or site is not fetched. */
export function picturesIn(html: string): File[] {
  const page = parseApart(html)
  return [...page.querySelectorAll('img[src^="data:image/"]')].flatMap((image, index) => {
    const [, mime, data] = /^data:(image\/[a-z+]+);base64,(.+)$/.exec(image.getAttribute('src') ?? '') ?? []
    if (!mime || !data) return []
    const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0))
    return [new File([bytes], `tempelan-${index + 1}.${mime.slice(6)}`, { type: mime })]
  })
}

const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i
const slant = /(?:^|;)\s*font-style:\s*(italic|oblique)/i

// Google Docs writes bold as a style, and wraps everything in a <b> that is none. Read from the attribute: the
// page's policy keeps browsers from applying styles that came with a text, so `element.style` is always empty.
function marksOfStyles(root: HTMLElement) {
  for (const element of root.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? ''
    const [, heavy] = weight.exec(style) ?? []
    if (heavy && /^(b|strong)$/.test(element.localName) && !isHeavy(heavy)) {
      element.replaceWith(...element.childNodes)
      continue
    }
    if (element.localName !== 'span') continue
    if (heavy && isHeavy(heavy) && !element.closest('h1, h2, h3, h4, h5, h6')) wrap(element, 'strong')
    if (slant.test(style)) wrap(element, 'em')
  }
}

const isHeavy = (value: string) => /^bold(er)?$/i.test(value) || Number(value) >= 600

function wrap(element: Element, name: string) {
  const mark = element.ownerDocument.createElement(name)
  mark.append(...element.childNodes)
  element.append(mark)
}

function rename(root: HTMLElement, which: string, name: string) {
  for (const element of root.querySelectorAll(which)) {
    const renamed = root.ownerDocument.createElement(name)
    renamed.append(...element.childNodes)
    element.replaceWith(renamed)
  }
}

// A first row that is bold throughout is what people mean by a heading row.
function headOf(table: HTMLTableElement) {
  const first = table.rows[0]
  if (!first || table.querySelector('th') || table.rows.length < 2) return
  const cells = [...first.cells]
  if (!cells.every(cell => cell.querySelector('b, strong') || !cell.textContent?.trim())) return
  rename(first, 'td', 'th')
  for (const cell of first.cells)
    for (const bold of cell.querySelectorAll('b, strong')) bold.replaceWith(...bold.childNodes)
}
