import type { RichMark, RichNode } from './schema.ts'

// Copied from several messages at once, each line begins with when and who.
const sender =
  /^\[\d{1,2}[.:]\d{2}(?:[.:]\d{2})?, \d{1,2}\/\d{1,2}\/\d{2,4}\] [^:]{1,60}: |^\[\d{1,2}\/\d{1,2}(?:\/\d{2,4})?,? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?\] [^:]{1,60}: /
const bullet = /^\s*[-*•]\s+(?=\S)/
const numbered = /^\s*(\d{1,3})[.)]\s+(?=\S)/
const styled = /(?<![\p{L}\p{N}])([*_~])(?=\S)((?:(?!\1).){1,400}?)(?<=\S)\1(?![\p{L}\p{N}])/u
const marks: Record<string, RichMark[]> = { '*': [{ type: 'bold' }], _: [{ type: 'italic' }], '~': [] }

/** Plain text as people send it, such as from WhatsApp: its *tebal* and _miring_ become marks, its lists lists. */
export function nodesOfMessage(text: string): RichNode[] {
  const nodes: RichNode[] = []
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(sender, '').trimEnd()
    if (!line.trim()) continue
    const list = bullet.test(line) ? 'bulletList' : numbered.test(line) ? 'orderedList' : undefined
    if (!list) {
      nodes.push({ type: 'paragraph', content: inlineOf(line) })
      continue
    }
    const content = inlineOf(line.replace(list === 'bulletList' ? bullet : numbered, ''))
    const item = { type: 'listItem', content: [{ type: 'paragraph', content }] }
    const last = nodes.at(-1)
    if (last?.type === list) last.content!.push(item)
    else nodes.push({ type: list, ...startOf(line, list), content: [item] })
  }
  return nodes
}

function startOf(line: string, list: string) {
  const start = Number(numbered.exec(line)?.[1] ?? 1)
  return list === 'orderedList' && start > 1 ? { attrs: { start } } : {}
}

/** A line with its marks; those inside one another too. */
function inlineOf(line: string, outer: RichMark[] = []): RichNode[] {
  const found = styled.exec(line)
  if (!found) return line ? [{ type: 'text', text: line, ...(outer.length > 0 && { marks: outer }) }] : []
  const [whole, sign, inside] = found
  return [
    ...inlineOf(line.slice(0, found.index), outer),
    ...inlineOf(inside!, [...outer, ...marks[sign!]!]),
    ...inlineOf(line.slice(found.index + whole.length), outer),
  ]
}
