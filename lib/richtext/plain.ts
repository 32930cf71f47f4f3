import { entryOf } from './links.ts'
import type { RichDocument, RichNode } from './schema.ts'

/** The document as plain text: a line a block, captions of pictures among them. */
export function plainText(document: RichDocument): string {
  return lines(document.content).join('\n')
}

function lines(content: RichNode[]): string[] {
  return content.flatMap(block => {
    if (Object.hasOwn(named, block.type)) {
      const words = block.attrs?.[named[block.type]!]
      return words ? [String(words)] : []
    }
    const own = block.content ?? []
    return own.some(isBlock) ? lines(own) : [own.map(inlineText).join('')]
  })
}

// What stands for a block that has no text of its own.
const named: Record<string, string> = { picture: 'caption', file: 'name', video: 'title' }
const isBlock = ({ type }: RichNode) => type !== 'text' && type !== 'hardBreak'
const inlineText = (child: RichNode) => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))

/** The media a document shows or offers, each id once. */
export function picturesOf(document: RichDocument): string[] {
  const all = (content: RichNode[]): string[] =>
    content.flatMap(({ attrs, content: below }) => [
      ...[attrs, attrs?.poster as Record<string, unknown> | null | undefined].flatMap(holder =>
        holder?.mediaId ? [String(holder.mediaId)] : [],
      ),
      ...all(below ?? []),
    ])
  return [...new Set(all(document.content))]
}

/** The own entries a document leads to, each id once. */
export function linkedEntries(document: RichDocument): string[] {
  const all = (content: RichNode[]): string[] =>
    content.flatMap(({ marks = [], content: below = [] }) => [
      ...marks.flatMap(mark => entryOf(mark.attrs?.href) ?? []),
      ...all(below),
    ])
  return [...new Set(all(document.content))]
}
