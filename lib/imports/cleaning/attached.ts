import type { RichNode } from '../../richtext/schema.ts'
import { type Bases, isFileAddress, isImageAddress, nameIn } from './addresses.ts'
import { embeddedBlock } from './embeds.ts'
import { lettersOf } from './line.ts'
import { type Page, remark } from './page.ts'

type Around = Pick<Page, 'bases' | 'title' | 'links' | 'remarks'>

/**
 * A text whose addresses and files stand by themselves: a line that is only an address becomes its video or a link,
 * one that only names a file becomes that file; files named within a sentence are offered below it as well.
 */
export const withFiles = (blocks: RichNode[], around: Around): RichNode[] =>
  blocks.flatMap(block => settled(block, around))

/** What the old system offered beside the text, below it; each address once, whatever the text shows already. */
export function besides(attached: string[], blocks: RichNode[]): RichNode[] {
  const shown = new Set<unknown>()
  const look = ({ attrs, content = [] }: RichNode) => {
    shown.add(attrs?.src)
    content.forEach(look)
  }
  blocks.forEach(look)
  return [...new Set(attached)].filter(address => !shown.has(address)).map(besideBlock)
}

function besideBlock(address: string): RichNode {
  if (isImageAddress(address)) return { type: 'picture', attrs: { src: address, alt: '', caption: '' } }
  return {
    type: 'file',
    attrs: { src: address, name: /^(?:https?:|\/)/i.test(address) ? nameIn(address) : '' },
  }
}

function settled(block: RichNode, around: Around): RichNode[] {
  if (block.type === 'blockquote') return [{ ...block, content: withFiles(block.content ?? [], around) }]
  const alone = block.type === 'paragraph' ? standingAlone(block, around) : undefined
  if (alone) return [alone]
  const files = filesIn(block, around.bases)
  if (files.length === 0) return [block]
  if (!isOnlyFiles(block, around.bases)) return [block, ...files.map(named)]
  tellUnnamed(files, lettersOf(block.content), around)
  return files
}

// It need not be told of again where it turns out not to be there.
const named = (file: RichNode): RichNode => ({ ...file, attrs: { ...file.attrs, named: true } })

// "Unduh" gives way to the file's own name.
function tellUnnamed(files: RichNode[], words: string, around: Around) {
  const names = files.map(({ attrs }) => String(attrs?.name)).join(' ')
  const [said] = /\b(?:klik|unduh|download|lihat|selengkapnya)\b.*/i.exec(words) ?? []
  if (said && !names.includes(said)) remark(around, `Kata “${said.slice(0, 60)}” diganti nama berkasnya.`)
}

function standingAlone({ content = [] }: RichNode, around: Around): RichNode | undefined {
  const letters = lettersOf(content).trim()
  const [node, ...more] = content
  if (!node || more.length > 0) return
  const href = hrefOf(node)
  if (href && isFileAddress(href, around.bases)) {
    const file = fileOf(href, letters)
    tellUnnamed([file], letters, around)
    return file
  }
  if (!/^https?:\/\/\S+$/.test(letters) || !URL.canParse(letters)) return
  const block = embeddedBlock(around, letters, '')
  if (block.type === 'video') return block
  if (block.type === 'file' && !href) return block
  around.links.add(letters)
  return {
    type: 'paragraph',
    content: [{ type: 'text', text: letters, marks: [{ type: 'link', attrs: { href: letters } }] }],
  }
}

/** Files that the words of a block lead to, each once. */
function filesIn(block: RichNode, bases: Bases): RichNode[] {
  const found = new Map<string, string>()
  const look = (node: RichNode) => {
    const href = hrefOf(node)
    const words = node.text ?? ''
    const before = href ? (found.get(href) ?? '') : ''
    if (href && isFileAddress(href, bases) && !(before && saysNothing.test(words.trim())))
      found.set(href, before + words)
    node.content?.forEach(look)
  }
  look(block)
  return [...found].map(([href, words]) => fileOf(href, words))
}

// A list or paragraph of nothing but links to files.
const isOnlyFiles = (block: RichNode, bases: Bases): boolean => {
  if (block.type === 'text')
    return isFileAddress(hrefOf(block) ?? '', bases) || !/[\p{L}\p{N}]/u.test(block.text ?? '')
  if (block.type === 'hardBreak') return true
  return ['paragraph', 'bulletList', 'orderedList', 'listItem'].includes(block.type)
    ? (block.content ?? []).every(child => isOnlyFiles(child, bases))
    : false
}

const saysNothing =
  /^(?:klik|unduh|download|di ?sini|disini|lihat|baca|buka|file|berkas|pdf|link|tautan|selengkapnya|here|ini)(?:[\s,:.]+(?:klik|unduh|download|di ?sini|disini|lihat|file|berkas|pdf|link|tautan|selengkapnya|here|ini|untuk|mengunduh))*[\s.!:]*$/i

const fileOf = (src: string, words: string): RichNode => ({
  type: 'file',
  attrs: { src, name: words.trim() && !saysNothing.test(words.trim()) ? words.trim() : nameIn(src) },
})

const hrefOf = ({ marks = [] }: RichNode) => {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.href
  return typeof href === 'string' ? href : undefined
}
