import type { HomeBlock } from '../entries/kinds/home.ts'
import type { StandardMenu } from '../menus/schema.ts'

/** A service that the centre runs or names for all offices, at an address of its own. */
export type Service = {
  key: string
  name: string
  purpose: string
  address: string
  icon: ServiceIcon
  /** What the public reads while it does not answer. */
  fallback: string
}
export const serviceIcons = {
  voter: 'Pemilih',
  law: 'Hukum',
  complaint: 'Keluhan',
  violation: 'Pelanggaran',
} as const
export type ServiceIcon = keyof typeof serviceIcons

/** Whether an office must show a block of its front page, may, or may not. */
export type Leave = 'must' | 'may' | 'no'
export type StandardBlock = { block: HomeBlock; leave: Leave }

/** What a standing page shows below its text: an office's newest documents of a type, or its news with a tag. */
export type PageFeed = { documents: 'laporan' | 'putusan' } | { tag: string; title: string }

/** A page that every site of an institution has, also before anybody wrote it. */
export type StandardPage = {
  path: string
  title: string
  summary: string
  /** Whether the text of the province or the centre holds here too, until the office writes its own. */
  common: boolean
  feed?: PageFeed
  /** What an office begins its own text with: a line a block, "## " begins a heading. */
  outline?: string
}

/** A group that news is sorted into: what it is called, and whether new texts may choose it. */
export type StandardCategory = { key: string; name: string; offered: boolean }

/** All that the centre sets for every office of its institution. */
export type Standard = {
  menu: StandardMenu
  services: Service[]
  blocks: StandardBlock[]
  pages: StandardPage[]
  categories: StandardCategory[]
}

/** The parts, in the order they are shown. */
export const partNames = {
  menu: 'Menu',
  services: 'Layanan pusat',
  blocks: 'Bagian beranda',
  pages: 'Halaman baku',
  categories: 'Kategori berita',
} as const
export type Part = keyof typeof partNames
