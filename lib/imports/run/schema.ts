import type { Kind } from '../../entries/schema.ts'
import type { Reason } from '../../spam/schema.ts'
import type { About, Cleaned, OldItem } from '../schema.ts'

/** What an old category's texts become: a kind, for articles with the category; or they stay behind. */
export const targets = {
  'article/berita': 'Berita',
  'article/siaran-pers': 'Siaran pers',
  'article/artikel': 'Artikel atau opini',
  'article/sosialisasi': 'Sosialisasi',
  announcement: 'Pengumuman',
  page: 'Halaman',
  out: 'Jangan dibawa',
} as const
export type Target = keyof typeof targets

/** From where photos and files come along: wherever they can be had, or only from what lies beside the source. */
export const mediaWays = {
  fetch: 'Ambil juga dari situs lama',
  beside: 'Hanya dari folder atau ZIP yang disertakan',
} as const
/** "later" leaves them out: only for who says so at the command line, for texts brought in without stay without. */
export type MediaWay = keyof typeof mediaWays | 'later'

export type Choices = {
  /** The old site's address, where its export does not say it. */
  address?: string
  /** By the old category's name. What is not here becomes what its name suggests. */
  mapping?: Record<string, Target>
  media?: MediaWay
  /** Folder or ZIP with the old site's files: on the machine, or below the data folder. */
  beside?: string
}

/** What an item keeps for later: its content with what the gate saw, or where a medium's bytes are. */
export type Kept = {
  /** Of a text: a mark of what the dry run read, by which a later change of the source is noticed. */
  digest?: string
  old?: OldItem
  cleaned?: Cleaned
  reasons?: Reason[]
  /** The source has it otherwise than when it was brought in. */
  changed?: true
  file?: NonNullable<OldItem['file']>
  /** Of a medium: the key of the text it belongs to, for galleries of "all that belong to it". */
  parent?: string
}

export type Report = {
  about?: About
  /** Old categories with how many texts each has, most first. */
  categories?: { name: string; count: number }[]
  /** What was done or dropped in texts, most often first. */
  remarks?: { name: string; count: number }[]
  /** The first and last date of publication, and how many texts have none. ISO 8601. */
  dates?: { first?: string; last?: string; without: number }
  media?: { beside: number; fetchable: number; missing: number; bytes: number }
  /** How long the import will take, seconds. */
  estimate?: { seconds: number; bytes: number; room: number }
  /** Of the phase under way: which, since when, and where it began. */
  phase?: {
    name: 'reading' | 'media' | 'entries' | 'rollingBack'
    since: string
    from: number
    total?: number
    done: number
  }
  /** Bytes of the source read, and how many it has. */
  bytes?: { read: number; size: number }
  /** How many processes took this run in a row without ending in order. */
  attempts?: number
  kinds?: Partial<Record<Kind | 'medium', number>>
  /** Seconds that reading and bringing in took. */
  took?: { reading?: number; importing?: number }
}
