import { Fragment, createElement as h, type ReactNode } from 'react'
import { isLanguage } from './languages.ts'
import { safeHref } from './links.ts'
import { drawFile, drawTable, drawVideo } from './render-more.ts'
import type { RichDocument, RichMark, RichNode } from './schema.ts'

type Drawn = { node: RichNode; children: ReactNode }
/** How a page draws a picture that stands in a text. */
export type DrawPicture = (attrs: Record<string, unknown>) => ReactNode
export type RenderOptions = {
  /** What the first paragraph begins with: place and dateline. */
  opening?: ReactNode
  picture?: DrawPicture
}

const around = (name: string) => (drawn: Drawn) => h(name, null, drawn.children)

const blocks: Record<string, (drawn: Drawn, options: RenderOptions) => ReactNode> = {
  paragraph: around('p'),
  heading: ({ node, children }) => h(node.attrs?.level === 3 ? 'h3' : 'h2', null, children),
  bulletList: around('ul'),
  orderedList: ({ node, children }) => h('ol', { start: startOf(node) }, children),
  listItem: around('li'),
  blockquote: around('blockquote'),
  horizontalRule: () => h('hr'),
  hardBreak: () => h('br'),
  picture: ({ node }, { picture }) => picture?.(node.attrs ?? {}),
  table: ({ node }, options) => drawTable(node, content => renderAll(content, options)),
  callout: ({ children }) => h('div', { className: 'catatan', role: 'note' }, children),
  file: ({ node }) => drawFile(node),
  video: ({ node }) => drawVideo(node),
}

const marks: Record<string, (mark: RichMark, children: ReactNode) => ReactNode> = {
  bold: (_, children) => h('strong', null, children),
  italic: (_, children) => h('em', null, children),
  lang: (mark, children) =>
    isLanguage(mark.attrs?.lang) ? h('span', { lang: mark.attrs.lang }, children) : children,
  link: (mark, children) => {
    const href = safeHref(mark.attrs?.href)
    return href ? h('a', { href, rel: href.startsWith('http') ? 'noopener' : undefined }, children) : children
  },
}

const startOf = (node: RichNode) => (Number(node.attrs?.start) > 1 ? Number(node.attrs?.start) : undefined)

/**
 * A text as the public reads it. Never throws: what it does not know, it shows as the text inside it,
 * for a page must not fail because a newer editor wrote something an older release cannot draw.
 */
export function renderDocument(document: RichDocument, options: RenderOptions = {}): ReactNode {
  const content = Array.isArray(document?.content) ? document.content : []
  const [first, ...rest] = content
  if (!options.opening) return renderAll(content, options)
  const joins = first?.type === 'paragraph'
  return h(
    Fragment,
    null,
    h('p', null, options.opening, joins && renderAll(first.content, options)),
    renderAll(joins ? rest : content, options),
  )
}

function renderAll(nodes: RichNode[] | undefined, options: RenderOptions): ReactNode {
  if (!Array.isArray(nodes)) return null
  return nodes.map((node, index) => h(Fragment, { key: index }, renderNode(node, options)))
}

function renderNode(node: RichNode, options: RenderOptions): ReactNode {
  if (typeof node.text === 'string') return markedText(node)
  const children = renderAll(node.content, options)
  return Object.hasOwn(blocks, node.type) ? blocks[node.type]!({ node, children }, options) : children
}

const markedText = (node: RichNode) =>
  (node.marks ?? []).reduce<ReactNode>(
    (children, mark) => (Object.hasOwn(marks, mark.type) ? marks[mark.type]!(mark, children) : children),
    node.text,
  )
