import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** A title or name that may hold HTML, as text in one line. */
export function plainLine(html: string): string {
  const text = /[<&]/.test(html) ? wordsIn(html.slice(0, 5_000)) : html
  return text.replace(/\s+/g, ' ').trim()
}

function wordsIn(html: string): string {
  const waiting: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)]
  let words = ''
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) words += node.value
    if (node.nodeName === 'br') words += ' '
    if ('childNodes' in node && !/^(?:script|style)$/.test(node.nodeName))
      waiting.push(...node.childNodes.toReversed())
  }
  return words
}
