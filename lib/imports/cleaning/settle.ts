import { fileSchema, type OfferedFile } from '../../media/file.ts'
import { type Picture, pictureSchema } from '../../media/picture.ts'
import { keptHref } from '../../richtext/links.ts'
import type { RichDocument, RichMark, RichNode } from '../../richtext/schema.ts'
import { beginningOf } from './sentences.ts'

/** What old addresses have become. Each may not know an address: then what stood there stays as words. */
export type Ours = {
  /** By the address of its file, or a key such as "post:123"; "children:post:12" asks for all that belong to an item. */
  picture: (src: string) => Picture | Picture[] | undefined
  file: (src: string) => OfferedFile | undefined
  /** The address to lead to: "entry:<uuid>", a path, a whole address; undefined leaves the old one. */
  link: (href: string) => string | undefined
}

const mostWords = { alt: 300, caption: 400, name: 120, title: 200, link: 2000 }

/**
 * A cleaned document with our pictures, files and links in it; `parseDocument` takes whatever comes out. A picture
 * that is not there leaves its caption and a note, a file a link to its old address.
 */
export function settleDocument(document: RichDocument, ours: Ours): RichDocument {
  const content = document.content.flatMap(node => settled(node, ours))
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function settled(node: RichNode, ours: Ours): RichNode[] {
  if (node.type === 'picture') return pictureNodes(node, ours)
  if (node.type === 'file') return fileNodes(node, ours)
  if (node.type === 'video') return [node]
  if (node.type === 'text') return [linked(node, ours)]
  if (!node.content) return [node]
  const content = node.content.flatMap(child => settled(child, ours))
  if (content.length === 0 && node.content.length > 0) return []
  return node.type === 'listItem' && content[0]?.type !== 'paragraph'
    ? [{ ...node, content: [{ type: 'paragraph' }, ...content] }]
    : [{ ...node, content }]
}

function pictureNodes({ attrs = {} }: RichNode, ours: Ours): RichNode[] {
  const [src, alt, caption] = [attrs.src, attrs.alt, attrs.caption].map(value =>
    typeof value === 'string' ? value : '',
  )
  const known = (address: string) => [ours.picture(address) ?? []].flat()
  const found = known(src!)
  const pictures = found.length === 0 && typeof attrs.key === 'string' ? known(attrs.key) : found
  const more = caption!.length > mostWords.caption ? [paragraph(caption!)] : []
  const made = pictures.flatMap(one => {
    const { data } = pictureSchema.safeParse({
      ...one,
      alt: (alt || one.alt || '').slice(0, mostWords.alt).toWellFormed(),
      caption: more.length > 0 ? '' : caption || one.caption || '',
    })
    return data ? [{ type: 'picture', attrs: data }] : []
  })
  if (made.length > 0) return [...made, ...more]
  const words = caption || alt
  return words ? [paragraph(`[Foto tidak ditemukan di situs lama: ${words}]`)] : []
}

function fileNodes({ attrs = {} }: RichNode, ours: Ours): RichNode[] {
  const [src, name] = [attrs.src, attrs.name].map(value => (typeof value === 'string' ? value : ''))
  const found = ours.file(src!)
  const words = name || found?.name || ''
  const { data } = fileSchema.safeParse({ ...found, name: beginningOf(words, mostWords.name) })
  if (data)
    return [...(name!.length > mostWords.name ? [paragraph(name!)] : []), { type: 'file', attrs: data }]
  // Of a key there is nothing to tell when its file is not here.
  return name || /^(?:https?:|\/)/i.test(src!) ? [paragraph(name || src!, linkTo(src!, ours))] : []
}

const paragraph = (text: string, marks: RichMark[] = []): RichNode => ({
  type: 'paragraph',
  ...(text && { content: [{ type: 'text', text, ...(marks.length > 0 && { marks }) }] }),
})

function linked(node: RichNode, ours: Ours): RichNode {
  if (!node.marks) return node
  const marks = node.marks.flatMap(mark =>
    mark.type === 'link' ? linkTo(String(mark.attrs?.href ?? ''), ours) : [mark],
  )
  const { marks: _, ...plain } = node
  return marks.length > 0 ? { ...plain, marks } : plain
}

function linkTo(old: string, ours: Ours): RichMark[] {
  const own = ours.link(old)
  // What is offered below as a file of ours leads nowhere else.
  if (own === undefined && ours.file(old)) return []
  const href = [own, old].find(one => one && one.length <= mostWords.link && keptHref(one))
  return href ? [{ type: 'link', attrs: { href: keptHref(href)! } }] : []
}
