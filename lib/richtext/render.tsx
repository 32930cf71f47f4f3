import { Fragment, type ReactNode } from 'react'
import { isLanguage } from './languages.ts'
import { safeHref } from './links.ts'
import { drawFile, drawTable, drawVideo } from './render-more.tsx'
import type { RichDocument, RichMark, RichNode } from './schema.ts'

type Drawn = { node: RichNode; children: ReactNode }
/** How a page draws a picture that stands in a text. */
export type DrawPicture = (attrs: Record<string, unknown>) => ReactNode
export type RenderOptions = {
  /** What the first paragraph begins with: place and dateline. */
  opening?: ReactNode
  picture?: DrawPicture
}

const blocks: Record<string, (drawn: Drawn, options: RenderOptions) => ReactNode> = {
  paragraph: ({ children }) => <p>{children}</p>,
  heading: ({ node, children }) => {
    const Heading = node.attrs?.level === 3 ? 'h3' : 'h2'
    return <Heading>{children}</Heading>
  },
  bulletList: ({ children }) => <ul>{children}</ul>,
  orderedList: ({ node, children }) => <ol start={startOf(node)}>{children}</ol>,
  listItem: ({ children }) => <li>{children}</li>,
  blockquote: ({ children }) => <blockquote>{children}</blockquote>,
  horizontalRule: () => <hr />,
  hardBreak: () => <br />,
  picture: ({ node }, { picture }) => picture?.(node.attrs ?? {}),
  table: ({ node }, options) => drawTable(node, content => renderAll(content, options)),
  callout: ({ children }) => (
    <div className="catatan" role="note">
      {children}
    </div>
  ),
  file: ({ node }) => drawFile(node),
  video: ({ node }) => drawVideo(node),
}

const marks: Record<string, (mark: RichMark, children: ReactNode) => ReactNode> = {
  bold: (_, children) => <strong>{children}</strong>,
  italic: (_, children) => <em>{children}</em>,
  lang: (mark, children) =>
    isLanguage(mark.attrs?.lang) ? <span lang={mark.attrs.lang}>{children}</span> : children,
  link: (mark, children) => {
    const href = safeHref(mark.attrs?.href)
    return href ? (
      <a href={href} rel={href.startsWith('http') ? 'noopener' : undefined}>
        {children}
      </a>
    ) : (
      children
    )
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
  return (
    <>
      <p>
        {options.opening}
        {joins && renderAll(first.content, options)}
      </p>
      {renderAll(joins ? rest : content, options)}
    </>
  )
}

function renderAll(nodes: RichNode[] | undefined, options: RenderOptions): ReactNode {
  if (!Array.isArray(nodes)) return null
  return nodes.map((node, index) => <Fragment key={index}>{renderNode(node, options)}</Fragment>)
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
