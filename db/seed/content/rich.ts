import type { RichDocument, RichNode } from './types.ts'

/** A paragraph as a line of text, or a ready node. In lines: **bold**, *italic*, [words](/address). */
export type Block = string | RichNode

/** Turns lines and nodes into one document. */
export function documentOf(blocks: readonly Block[]): RichDocument {
  return { type: 'doc', content: blocks.map(block => (typeof block === 'string' ? paragraph(block) : block)) }
}

/** A heading of the second level, or the third. */
export function heading(text: string, level: 2 | 3 = 2): RichNode {
  return { type: 'heading', attrs: { level }, content: inline(text) }
}

export function bullets(items: readonly string[]): RichNode {
  return { type: 'bulletList', content: items.map(listItem) }
}

export function steps(items: readonly string[]): RichNode {
  return { type: 'orderedList', attrs: { start: 1 }, content: items.map(listItem) }
}

/** Somebody's words, with who said them in a line of its own. */
export function quote(words: string, speaker: string): RichNode {
  return { type: 'blockquote', content: [paragraph(words), paragraph(speaker)] }
}

function listItem(text: string): RichNode {
  return { type: 'listItem', content: [paragraph(text)] }
}

function paragraph(text: string): RichNode {
  return { type: 'paragraph', content: inline(text) }
}

const MARKUP = /\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\(([^)]+)\)/g

function inline(text: string): RichNode[] {
  const nodes: RichNode[] = []
  let from = 0
  for (const match of text.matchAll(MARKUP)) {
    if (match.index > from) nodes.push({ type: 'text', text: text.slice(from, match.index) })
    nodes.push(marked(match))
    from = match.index + match[0].length
  }
  if (from < text.length) nodes.push({ type: 'text', text: text.slice(from) })
  return nodes
}

function marked([, bold, italic, words, href]: RegExpMatchArray): RichNode {
  if (bold) return { type: 'text', text: bold, marks: [{ type: 'bold' }] }
  if (italic) return { type: 'text', text: italic, marks: [{ type: 'italic' }] }
  return { type: 'text', text: words!, marks: [{ type: 'link', attrs: { href } }] }
}
