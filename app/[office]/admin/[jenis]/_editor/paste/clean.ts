import { listsOfWord } from './wordLists.ts'

/** HTML from Word, Google Docs or a web page, brought to the shapes our texts know; the schema drops the rest. */
export function cleanHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const junk of page.querySelectorAll('style, script, title, meta, link, o\\:p')) junk.remove()
  listsOfWord(page.body)
  rename(page.body, 'h1, .MsoTitle', 'h2')
  rename(page.body, 'h4, h5, h6', 'h3')
  for (const table of page.querySelectorAll('table')) headOf(table)
  for (const line of page.querySelectorAll('p, h2, h3, li')) {
    const holds = line.querySelector('img, br, table') || line.textContent?.replaceAll('\u00a0', ' ').trim()
    if (!holds && !line.closest('td, th')) line.remove()
  }
  return page.body.innerHTML
}

/** The pictures that came inside pasted HTML, as files. What lies on somebody's disk or site is not fetched. */
export function picturesIn(html: string): File[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll('img[src^="data:image/"]')].flatMap((image, index) => {
    const [, mime, data] = /^data:(image\/[a-z+]+);base64,(.+)$/.exec(image.getAttribute('src') ?? '') ?? []
    if (!mime || !data) return []
    const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0))
    return [new File([bytes], `tempelan-${index + 1}.${mime.slice(6)}`, { type: mime })]
  })
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
