import type { RichNode } from '../../richtext/schema.ts'
import { isOwn } from './addresses.ts'
import { lettersOf } from './line.ts'
import { type Frame, frameOf, type Page, place } from './page.ts'

/** Puts a figure's pictures in their place with its caption; or a caption with the picture it stands below. */
export function finishFigure(page: Page, frame: Frame) {
  const { blocks, type, wholly } = frame
  const pictures = blocks.filter(isPicture)
  const isWrapper = type === 'figure' || pictures.length > 0
  if (!isWrapper) return caption(page, blocks)
  const speaks = wholly || type === 'caption' ? isPlain : () => false
  const words = [...(frame.caption ?? []), ...blocks.filter(speaks)]
  for (const block of [...blocks.filter(block => !speaks(block)), ...described(page, pictures, words)])
    place(page, block)
}

/** Words below a picture: of the figure they stand in, else of the picture just before. */
function caption(page: Page, blocks: RichNode[]) {
  const around = frameOf(page)
  if (around.type === 'figure' || around.type === 'table') {
    around.caption ??= []
    for (const block of blocks) around.caption.push(block)
    return
  }
  const last = around.blocks.at(-1)
  for (const block of described(page, last && isPicture(last) ? [last] : [], blocks)) place(page, block)
}

/** Gives a single picture its caption, and back what could be none: it stays in the text. */
export function described(page: Page, pictures: RichNode[], words: RichNode[]): RichNode[] {
  const [picture, ...more] = pictures
  if (
    !picture ||
    more.length > 0 ||
    picture.attrs?.caption ||
    !words.every(isPlain) ||
    leadsAway(page, words)
  )
    return words
  picture.attrs = { ...picture.attrs, caption: words.map(textOf).filter(Boolean).join(' ') }
  return []
}

const isPicture = ({ type }: RichNode) => type === 'picture'
const isPlain = ({ type }: RichNode) => type === 'paragraph' || type === 'heading'
const textOf = ({ content }: RichNode) => lettersOf(content).replaceAll('\n', ' ')

// A caption holds no links: those that leave the site stay to be seen.
const leadsAway = (page: Page, words: RichNode[]) =>
  words.some(({ content = [] }) =>
    content.some(({ marks = [] }) =>
      marks.some(({ attrs }) => typeof attrs?.href === 'string' && !isOwn(attrs.href, page.bases)),
    ),
  )
