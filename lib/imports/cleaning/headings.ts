import type { RichNode } from '../../richtext/schema.ts'
import { lettersOf } from './line.ts'

/** Headings in our two levels: the highest that is used becomes the second, all below it the third. */
export function withHeadings(blocks: RichNode[]): RichNode[] {
  const shaped = blocks.map(block =>
    block.type === 'heading' && isProse(block) ? asParagraph(block) : block,
  )
  const highest = shaped.reduce(
    (least, { type, attrs }) => (type === 'heading' ? Math.min(least, Number(attrs?.level)) : least),
    9,
  )
  return shaped.map(block => {
    if (block.type === 'blockquote') return { ...block, content: withHeadings(block.content ?? []) }
    if (block.type === 'listItem' || block.type === 'bulletList' || block.type === 'orderedList')
      return leveled(block)
    if (block.type !== 'heading') return block
    return { ...block, attrs: { level: Number(block.attrs?.level) === highest ? 2 : 3 } }
  })
}

// Headings deep inside lists are the lowest.
const leveled = (block: RichNode): RichNode => {
  if (block.type === 'heading') return { ...block, attrs: { level: 3 } }
  return block.content && block.type !== 'paragraph'
    ? { ...block, content: block.content.map(leveled) }
    : block
}

// Whole paragraphs were set as headings to make them large.
const isProse = ({ content }: RichNode) => {
  const letters = lettersOf(content)
  return letters.length > 160 || (letters.length > 90 && /[.!?]["”)]*$/.test(letters))
}

const asParagraph = ({ content }: RichNode): RichNode => ({ type: 'paragraph', content })
