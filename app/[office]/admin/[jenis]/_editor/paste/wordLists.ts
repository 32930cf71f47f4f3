// Word writes a list as paragraphs that say in their style which list and level they are of, and draw their own mark.
const leveled = /mso-list:\s*l\d+ level(\d)/i
const counted = /^\s*\(?([0-9]+|[a-z]|[ivxlc]+)[.)]/i

/** Makes real lists of Word's paragraphs. */
export function listsOfWord(root: HTMLElement) {
  let open: HTMLElement[] = []
  for (const line of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, table')) {
    const level = Number(leveled.exec(line.getAttribute('style') ?? '')?.[1] ?? 0)
    if (level === 0 || line.localName !== 'p') {
      open = []
      continue
    }
    const previous = open.at(-1)
    if (previous && !isNext(open[0]!, line)) open = []
    const name = counted.test(markOf(line)) ? 'ol' : 'ul'
    open = open.slice(0, level)
    while (open.length < level) open.push(begin(open.at(-1), line, name))
    const item = root.ownerDocument.createElement('li')
    const words = root.ownerDocument.createElement('p')
    words.append(...line.childNodes)
    item.append(words)
    open.at(-1)!.append(item)
    line.remove()
  }
}

const isNext = (list: HTMLElement, line: Element) => list.nextElementSibling === line

function begin(outer: HTMLElement | undefined, line: Element, name: string) {
  const list = line.ownerDocument.createElement(name)
  if (!outer) line.before(list)
  else (outer.lastElementChild ?? outer.appendChild(line.ownerDocument.createElement('li'))).append(list)
  return list
}

// The mark stands in a span of its own; taken out, it says whether the list counts.
function markOf(line: Element) {
  const span = [...line.querySelectorAll('span')].find(each =>
    /mso-list:\s*Ignore/i.test(each.getAttribute('style') ?? ''),
  )
  const words = span?.textContent ?? ''
  span?.remove()
  return words
}
