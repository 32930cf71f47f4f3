import { getDocumentProxy } from 'unpdf'
import type { Read } from './schema.ts'
import { longest, tidy } from './tidy.ts'

const mostPages = 500
// A stamp, a page number or a scanner's name is no text of a page.
const leastLetters = 25

/** The text of a PDF; a scan is one whose pages hold next to no letters. Throws where it needs a password or is broken. */
export async function readPdf(bytes: Buffer): Promise<Read> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const pages: string[] = []
  let length = 0
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && length < longest; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const text = tidy(items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    pages.push(text)
    length += text.length
  }
  const empty = pages.filter(text => lettersIn(text) < leastLetters).length
  return { text: tidy(pages.join('\n')), scan: empty > pages.length / 2, pages: pdf.numPages }
}

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0
