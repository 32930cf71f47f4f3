import { mergeAttributes, Node } from '@tiptap/core'
import { Link } from '@tiptap/extension-link'
import { StarterKit } from '@tiptap/starter-kit'
import { mediaAddress, widthsOf } from '../media/address.ts'
import type { Picture } from '../media/picture.ts'
import { CalloutNode, dataOf, FileNode, LanguageMark, VideoNode } from './extensions-more.ts'
import { keptHref } from './links.ts'
import { tableNodes } from './table.ts'

/** A photo between paragraphs. It names its medium; addresses are made from that, never taken from what was pasted. */
export const PictureNode = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: { default: null },
    hash: { default: null },
    width: { default: null },
    height: { default: null },
    alt: { default: '' },
    decorative: { default: false },
    caption: { default: '' },
    credit: { default: '' },
  }),
  // An <img> that names its medium comes from an opened Word file.
  parseHTML: () =>
    ['figure[data-picture]', 'img[data-picture]'].map(tag => ({ tag, getAttrs: dataOf('picture') })),
  renderHTML({ node }) {
    const picture = node.attrs as Picture
    const src = mediaAddress(picture, widthsOf(picture).at(-1)!, 'webp')
    return [
      'figure',
      mergeAttributes({ 'data-picture': JSON.stringify(picture) }),
      ['img', { src, alt: picture.alt }],
    ]
  },
})

// Only href: where a link opens and what it tells search engines is decided by the page, not by the writer.
const HouseLink = Link.extend({ addAttributes: () => ({ href: { default: null } }) }).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  isAllowedUri: address => keptHref(address) !== undefined,
  HTMLAttributes: { target: null, rel: null, class: null },
})

/** The parts of a text that the editor draws with fields of their own. */
export type Drawn = { picture?: Node; file?: Node; video?: Node }

/**
 * What a text of ours may hold: paragraphs, headings 2 and 3, lists, quotations, lines, tables, notes, photos,
 * files, videos; bold, italic, links, the language of a passage. The editor passes its own drawn parts.
 */
export const richTextExtensions = (drawn: Drawn = {}) => [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    link: false,
    dropcursor: { color: 'currentColor', width: 2 },
  }),
  HouseLink,
  LanguageMark,
  CalloutNode,
  ...tableNodes,
  drawn.picture ?? PictureNode,
  drawn.file ?? FileNode,
  drawn.video ?? VideoNode,
]
