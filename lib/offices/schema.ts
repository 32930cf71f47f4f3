export const levels = ['pusat', 'provinsi', 'kabupaten', 'kota'] as const
export type Level = (typeof levels)[number]

export const officeStates = ['preparing', 'live', 'frozen', 'archived', 'merged'] as const
export type OfficeState = (typeof officeStates)[number]

export const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type Zone = (typeof zones)[number]

/** A body: KPU or Bawaslu. `host` is that of its national office. */
export type Institution = {
  id: number
  slug: string
  name: string
  fullName: string
  host: string
  /** A colour of its own; without one it wears the theme's. */
  accent?: string | null
}

/** What everyone may know of an office; kept in memory by the directory. */
export type Office = {
  id: number
  institutionId: number
  institution: string
  parentId: number | null
  level: Level
  code: string
  slug: string
  /** "KPU Kabupaten Kediri" */
  name: string
  /** "Kabupaten Kediri" */
  shortName: string
  zone: Zone
  state: OfficeState
  /** The state it had before it was frozen; absent, as the next, in a snapshot of an earlier release. */
  frozenFrom?: 'preparing' | 'live' | null
  /** Set while its site answers with nothing but this notice. */
  quarantine?: Quarantine | null
  /** The office it was merged into, when merged. */
  mergedInto: number | null
  /** The office it was split from, and an accent of its own; absent in a snapshot of an earlier release. */
  originId?: number | null
  accent?: string | null
  /** The canonical host, without port. */
  host: string
}

/** What the notice of an office in quarantine says: what happened, where else to look, and whom to call. */
export type Quarantine = { words: string; elsewhere: string; phone: string; since: string }

/** Whether a site is not open to the public yet, also one that was frozen before it was. */
export const isPreparing = ({ state, frozenFrom }: Pick<Office, 'state' | 'frozenFrom'>) =>
  state === 'preparing' || (state === 'frozen' && frozenFrom === 'preparing')

/** What a host name means: an office's own site, or an old name that leads to it. */
export type HostAnswer =
  | { kind: 'serves'; office: Office }
  | { kind: 'redirects'; office: Office; prefix: string }

/** An address of an office that was taken down or moved. */
export type Tombstone = { path: string; reason: string; redirectTo: string | null }
