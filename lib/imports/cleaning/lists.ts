import type { RichNode } from '../../richtext/schema.ts'

/**
 * A list from what was gathered in it. Each item begins with a paragraph, as the editor has it: an item that is only
 * another list gives its items to the one before, one that begins with a picture parts the list.
 */
export function itemsOf(type: 'bulletList' | 'orderedList', items: RichNode[], start = 1): RichNode[] {
  const made: RichNode[] = []
  let number = Number.isInteger(start) && start > 0 && start < 10_000 ? start : 1
  for (const item of items) {
    const [first, ...rest] = (item.content ?? []).map(asParagraph)
    if (!first) continue
    const list = made.at(-1)
    if (isList(first)) {
      const last = list?.type === type ? list.content!.at(-1) : undefined
      if (last) last.content = [...last.content!, first, ...rest]
      else for (const block of [first, ...rest]) made.push(block)
    } else if (first.type !== 'paragraph') for (const block of [first, ...rest]) made.push(block)
    else {
      const kept = { type: 'listItem', content: [first, ...rest] }
      if (list?.type === type) list.content!.push(kept)
      else
        made.push({
          type,
          ...(type === 'orderedList' && number > 1 && { attrs: { start: number } }),
          content: [kept],
        })
      number++
    }
  }
  return made
}

const isList = ({ type }: RichNode) => type === 'bulletList' || type === 'orderedList'
const asParagraph = (block: RichNode): RichNode =>
  block.type === 'heading' ? { type: 'paragraph', content: block.content } : block
