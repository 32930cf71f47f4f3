import type { RichDocument, RichNode } from './schema.ts'

/** The document as plain text: a line a block, captions of pictures among them. */
export function plainText(document: RichDocument): string {
  return lines(document.content).join('\n')
}

function lines(content: RichNode[]): string[] {
  return content.flatMap(block => {
    if (block.type === 'picture') return block.attrs?.caption ? [String(block.attrs.caption)] : []
    const own = block.content ?? []
    return own.some(isBlock) ? lines(own) : [own.map(inlineText).join('')]
  })
}

const isBlock = ({ type }: RichNode) => type !== 'text' && type !== 'hardBreak'
const inlineText = (child: RichNode) => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))

/** The media a document shows, each id once. */
export function picturesOf(document: RichDocument): string[] {
  const all = (content: RichNode[]): string[] =>
    content.flatMap(({ type, attrs, content: below }) =>
      type === 'picture' ? [String(attrs?.mediaId)] : all(below ?? []),
    )
  return [...new Set(all(document.content))]
}
