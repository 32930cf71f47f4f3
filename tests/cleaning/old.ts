import { cleanItem } from '../../lib/imports/cleaning/clean.ts'
import type { About, Cleaned, OldItem } from '../../lib/imports/schema.ts'
import type { RichDocument, RichNode } from '../../lib/richtext/schema.ts'

export const wordpress: About = {
  title: 'KPU Kabupaten Kediri',
  address: 'https://kpu-kedirikab.go.id',
  system: 'WordPress 5.2',
}
export const joomla: About = { ...wordpress, system: 'Joomla 2.5' }

/** An article of an old site. */
export const old = (html: string, more: Partial<OldItem> = {}): OldItem => ({
  key: 'post:12',
  type: 'post',
  becomes: 'article',
  state: 'published',
  title: 'Rapat pleno',
  html,
  excerpt: '',
  author: 'admin',
  published: { local: '2019-03-04 10:00:00' },
  categories: [],
  tags: [],
  addresses: ['https://kpu-kedirikab.go.id/2019/03/rapat/'],
  at: { item: 1 },
  ...more,
})

export const clean = (html: string, more: Partial<OldItem> = {}, about = wordpress): Cleaned =>
  cleanItem(old(html, more), about, 'Asia/Jakarta')

/** A cleaned text in few signs: "p(Rapat *usai*.) ul[p(satu)]". */
export const drawn = (html: string, about = wordpress, more: Partial<OldItem> = {}) =>
  signs(clean(html, more, about).document)

export const signs = ({ content }: RichDocument) => content.map(sign).join(' ')

const short: Record<string, string> = {
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'quote',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
}

function sign({ type, attrs = {}, content = [], text = '', marks = [] }: RichNode): string {
  const { src, alt, caption, name, level, provider, id, start } = attrs as Record<string, string>
  if (type === 'text') return marks.reduce((said, mark) => marked(said, mark.type, mark.attrs?.href), text)
  if (type === 'hardBreak') return '/'
  if (type === 'horizontalRule') return '---'
  if (type === 'picture') return `img(${[src, alt, caption].join('|')})`
  if (type === 'file') return `file(${src}|${name})`
  if (type === 'video') return `video(${provider} ${id})`
  if (type === 'paragraph') return `p(${content.map(sign).join('')})`
  if (type === 'heading') return `h${level}(${content.map(sign).join('')})`
  const items = content.map(sign)
  const one = type === 'listItem' || /^table(Cell|Header)$/.test(type)
  return `${short[type] ?? type}${start ?? ''}[${items.join(one ? '' : ' ')}]`
}

const marked = (said: string, type: string, href: unknown) =>
  type === 'bold' ? `*${said}*` : type === 'italic' ? `_${said}_` : `<${said} ${href}>`
