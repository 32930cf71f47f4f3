import type { SceneName } from '../drawing/scenes.ts'

export type RichNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: RichNode[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

/** Tiptap JSON: paragraph, heading (2|3), bulletList, orderedList, listItem, blockquote, text with bold|italic|link. */
export type RichDocument = { type: 'doc'; content: RichNode[] }

export type Institution = 'kpu' | 'bawaslu'
export type Level = 'pusat' | 'provinsi' | 'kabupaten' | 'kota'
export type Zone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'

export type SampleOffice = {
  code: string
  institution: Institution
  level: Level
  slug: string
  name: string
  /** "Kabupaten Kediri" */
  shortName: string
  provinceName: string
  zone: Zone
  /** Shown in datelines, e.g. kab-kediri.kpu.go.id */
  host: string
}

export type Category = 'berita' | 'siaran-pers' | 'artikel' | 'sosialisasi'

export type SampleArticle = {
  slug: string
  title: string
  summary: string
  category: Category
  place: string
  publishedAt: Date
  writer: string
  editor: string
  photographer: string
  tags: string[]
  scene: SceneName
  photoAlt: string
  photoCaption: string
  document: RichDocument
}

export type SampleOfficial = {
  slug: string
  name: string
  position: string
  division: string
  /** ISO dates, both inclusive. */
  termFrom: string
  termTo: string
  order: number
  portrait: number
}

export type SamplePage = {
  slug: string
  parentSlug: string | null
  title: string
  summary: string
  order: number
  document: RichDocument
}

export type SampleContact = {
  address: string[]
  phone: string
  email: string
  hours: { days: string; time: string }[]
}
