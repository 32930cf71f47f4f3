import type { Format } from '../imports/schema.ts'
import type { OfficeState, Zone } from '../offices/schema.ts'

/** The three states from which offices set out. */
export const moveStarts = {
  outside: 'Belum punya situs, atau di hosting luar',
  hosted: 'Situs lama di hosting lembaga',
  template: 'Templat lembaga, versi lama',
} as const
export type MoveStart = keyof typeof moveStarts

/** How the old site comes here. */
export const moveWays = {
  export: 'Ekspor dari sistem lama',
  crawl: 'Dijelajahi dari luar',
  nothing: 'Tidak ada yang dipindahkan',
} as const
export type MoveWay = keyof typeof moveWays

/** Steps somebody tells of; the others are read from what happened. */
export const handSteps = ['contact', 'ask', 'receive'] as const
export type HandStep = (typeof handSteps)[number]

/** All steps, in their order. */
export const moveSteps = {
  contact: 'Hubungi dan sepakat',
  ask: 'Minta ekspor',
  receive: 'Terima ekspor',
  dryRun: 'Uji coba impor',
  import: 'Impor',
  parity: 'Periksa kesetaraan dan tanda tangan',
  switch: 'Alihkan nama',
  end: 'Selesai',
} as const
export type Step = keyof typeof moveSteps

/** What is to become of an old address. */
export const endings = {
  redirect: 'Dialihkan ke sini',
  signpost: 'Diberi halaman penunjuk',
  takedown: 'Diminta diturunkan',
  watched: 'Nama sudah lepas, diawasi',
} as const
export type Ending = keyof typeof endings

/** What stood at an old address when it was asked. */
export const siteStates = {
  here: 'Sudah dialihkan ke sini',
  signpost: 'Halaman penunjuk terpasang',
  still: 'Situs lama masih tampil',
  elsewhere: 'Mengalihkan ke tempat lain',
  gone: 'Halamannya sudah tidak ada',
  silent: 'Tidak menjawab',
  gambling: 'Berisi judi atau iklan gelap',
} as const
export type SiteState = keyof typeof siteStates

/** What a look at an old home told. */
export type Found = {
  address: string
  /** ISO. */
  at: string
  /** Why it could not be looked at; then nothing else is known. */
  failure?: string
  title?: string
  /** "WordPress 6.1" */
  system?: string
  feeds?: string[]
  sitemap?: string
  /** What this suggests. */
  way?: MoveWay
  format?: Format
}

/** An old address of an office: a host that is known, what is to become of it, and what was seen. */
export type OldSite = {
  host: string
  routable: boolean
  prefix: string
  /** Where the name leads by the nightly look at names. */
  points: 'here' | 'elsewhere' | 'nowhere' | 'unknown' | null
  pointsAt: Date | null
  home: string
  ending: Ending | null
  note: string
  askedAt: Date | null
  seen: SiteState | null
  words: string
  since: Date | null
  takedownOn: string | null
  takedownTo: string
  answeredOn: string | null
  answer: string
}

export type NotedStep = { on: string; note: string; by: string }

/** What the imports of an office, and the report of its old site, tell of its move. */
export type ImportFacts = {
  /** The first file that came, the first dry run, the import, the newest signature; null for what has not happened. */
  received: Date | null
  checked: Date | null
  done: Date | null
  signed: Date | null
  /** The newest run, and why it failed. */
  state: string | null
  failure: string
  run: string | null
}

/** An office with all that its move is judged by. */
export type MoveRow = {
  id: number
  slug: string
  name: string
  shortName: string
  level: 'pusat' | 'provinsi' | 'kabupaten' | 'kota'
  code: string
  zone: Zone
  state: OfficeState
  host: string
  provinceSlug: string | null
  provinceName: string | null
  start: MoveStart | null
  system: string
  found: Found | null
  way: MoveWay | null
  format: Format | null
  responsibleId: number | null
  responsible: string
  coachId: number | null
  coach: string
  startsOn: string | null
  endsOn: string | null
  lock: number
  changedAt: Date | null
  noted: Partial<Record<HandStep, NotedStep>>
  imports: ImportFacts
  sites: OldSite[]
}

/** A move that nothing happened in for so many days is stuck. */
export const stuckAfter = 14
