import type { OfferedFile } from '../media/file.ts'
import type { Picture } from '../media/picture.ts'
import type { RichDocument, RichNode } from '../richtext/schema.ts'
import type { Place, Written } from './schema.ts'

/** A paragraph, heading or part of a text, and the way to it: the index in each parent. */
export type Block = { type: string; node: RichNode; text: string; path: number[]; inside: string[] }

const holders = new Set([
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'callout',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
])

/** The blocks of a text in reading order. A line break counts as one letter, as in the editor. */
export const blocksOf = ({ content }: RichDocument): Block[] => below(content, [], [])

const below = (nodes: RichNode[] = [], path: number[], inside: string[]): Block[] =>
  nodes.flatMap((node, index) => {
    const here = [...path, index]
    if (holders.has(node.type)) return below(node.content, here, [...inside, node.type])
    return [{ type: node.type, node, text: textOf(node), path: here, inside }]
  })

const textOf = ({ content = [] }: RichNode) =>
  content.map(child => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))).join('')

/** The words of a text, a line a block. */
export const wordsOf = (written: Written) => blocksOf(written.document).map(block => block.text)

export const countWords = (text: string) =>
  text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** The element of the page in which the text is written. */
export const textTarget = 'isi-berita'

/** Where letters of a block stand; the whole block without them. */
export const placeIn = ({ path, text }: Block, from = 0, to = text.length): Place => ({
  target: textTarget,
  path,
  from,
  to,
})

/** Where letters of a field stand. */
export const fieldPlace = (target: string, from?: number, to?: number): Place =>
  from === undefined ? { target } : { target, from, to }

/** A run of letters that leads to one address. */
export type LinkRun = { href: string; words: string; from: number; to: number }

/** The links of a block; a link that is bold in its middle is one. */
export function linksIn({ node }: Block): LinkRun[] {
  const runs: LinkRun[] = []
  let at = 0
  for (const child of node.content ?? []) {
    const length = child.type === 'hardBreak' ? 1 : (child.text?.length ?? 0)
    const href = child.marks?.find(mark => mark.type === 'link')?.attrs?.href
    const last = runs.at(-1)
    if (typeof href === 'string' && last?.href === href && last.to === at) {
      last.words += child.text ?? ''
      last.to += length
    } else if (typeof href === 'string')
      runs.push({ href, words: child.text ?? '', from: at, to: at + length })
    at += length
  }
  return runs
}

/** A picture of a manuscript with the ids of the fields its words are typed in. */
export type Shown = {
  name: string
  picture: Picture
  ids: { alt: string; caption?: string; credit?: string }
}

/** All pictures of a manuscript: the lead, a portrait, those of an album, those in the text. */
export function picturesIn({ fields, document }: Written): Shown[] {
  const { lead, portrait, photos, photographer } = fields
  const inText = blocksOf(document).filter(block => block.type === 'picture')
  return [
    ...(isPicture(lead)
      ? [
          {
            name: 'Foto utama',
            picture: { ...lead, credit: typeof photographer === 'string' ? photographer : lead.credit },
            ids: { alt: 'gambaran', caption: 'keterangan', credit: 'foto-oleh' },
          },
        ]
      : []),
    ...(isPicture(portrait) ? [{ name: 'Foto', picture: portrait, ids: { alt: 'gambaran' } }] : []),
    ...(Array.isArray(photos) ? photos : [])
      .filter(isPicture)
      .map((picture, index) => ({ name: `Foto ${index + 1}`, picture, ids: idsOf(picture) })),
    ...inText.map(({ node }, index) => {
      const picture = node.attrs as unknown as Picture
      return { name: `Foto ${index + 1} di isi`, picture, ids: idsOf(picture) }
    }),
  ]
}

const isPicture = (value: unknown): value is Picture =>
  typeof value === 'object' && value !== null && 'mediaId' in value

const idsOf = ({ mediaId }: Picture) => ({
  alt: `gambaran-${mediaId}`,
  caption: `keterangan-${mediaId}`,
  credit: `foto-oleh-${mediaId}`,
})

/** A file of a manuscript and where it is attached. */
export type Attached = { file: OfferedFile; place: Place }

/** All files of a manuscript: its own, a dataset's origin, those in the text. */
export function filesIn({ fields, document }: Written): Attached[] {
  const { files, file, original } = fields
  const own = [...(Array.isArray(files) ? files : []), file, original].filter(isFile)
  return [
    ...own.map(one => ({ file: one, place: fieldPlace('berkas') })),
    ...blocksOf(document)
      .filter(block => block.type === 'file')
      .map(block => ({ file: block.node.attrs as unknown as OfferedFile, place: placeIn(block) })),
  ]
}

const isFile = (value: unknown): value is OfferedFile =>
  typeof value === 'object' && value !== null && 'mediaId' in value && 'mime' in value
