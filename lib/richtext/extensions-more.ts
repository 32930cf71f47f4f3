import { Mark, Node } from '@tiptap/core'
import type { OfferedFile } from '../media/file.ts'
import { formatFile } from '../media/size.ts'
import { isLanguage } from './languages.ts'

/** Reads an element's `data-<name>`, where a copy within the editor keeps a node's attributes. */
export const dataOf = (name: string) => (element: HTMLElement) => {
  try {
    return JSON.parse(element.dataset[name] ?? '')
  } catch {
    return false
  }
}

/** A note set apart from the text: what to bring, what changed. */
export const CalloutNode = Node.create({
  name: 'callout',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-callout]' }],
  renderHTML: () => ['div', { 'data-callout': '', class: 'catatan' }, 0],
  addCommands: () => ({
    toggleCallout:
      () =>
      ({ commands }) =>
        commands.toggleWrap('callout'),
  }),
})

/** A file to download, with its type and size. */
export const FileNode = Node.create({
  name: 'file',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: { default: null },
    hash: { default: null },
    name: { default: '' },
    mime: { default: '' },
    size: { default: 0 },
    reading: { default: null },
  }),
  parseHTML: () => [{ tag: 'p[data-file]', getAttrs: dataOf('file') }],
  renderHTML({ node }) {
    const file = node.attrs as OfferedFile
    return ['p', { 'data-file': JSON.stringify(file) }, `${file.name} (${formatFile(file)})`]
  },
})

/** A video elsewhere, by link; it is loaded only when a reader asks for it. */
export const VideoNode = Node.create({
  name: 'video',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    provider: { default: null },
    id: { default: null },
    title: { default: '' },
    poster: { default: null },
  }),
  parseHTML: () => [{ tag: 'p[data-video]', getAttrs: dataOf('video') }],
  renderHTML: ({ node }) => ['p', { 'data-video': JSON.stringify(node.attrs) }, `Video: ${node.attrs.title}`],
})

/** A passage in another language, so that it is read aloud and hyphenated as what it is. */
export const LanguageMark = Mark.create({
  name: 'lang',
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [
    {
      tag: 'span[lang]',
      getAttrs: element => {
        const lang = element.getAttribute('lang')?.split('-')[0]
        // Word marks every run as what its own menus speak; only what is foreign to our pages is news.
        return isLanguage(lang) && lang !== 'id' && lang !== 'en' ? { lang } : false
      },
    },
    { tag: 'span[data-lang]', getAttrs: element => ({ lang: element.dataset.lang }) },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    'span',
    { lang: HTMLAttributes.lang, 'data-lang': HTMLAttributes.lang },
    0,
  ],
})

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    callout: { toggleCallout: () => ReturnType }
  }
}
