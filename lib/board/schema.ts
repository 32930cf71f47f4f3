import type { Level, OfficeState, Zone } from '../offices/schema.ts'

/** What the board knows of one office, counted anew at each look. */
export type BoardRow = {
  id: number
  slug: string
  name: string
  shortName: string
  level: Level
  code: string
  zone: Zone
  state: OfficeState
  host: string
  provinceSlug: string | null
  provinceName: string | null
  /** How many entries it published in the last 30 days, and when the last of all. */
  lately: number
  last: Date | null
  createdAt: Date
  /** People who can log in, and when one of them last did. */
  people: number
  lastLogin: Date | null
  /** Those of them who have no second factor. */
  bare: number
  /** Duties due within 30 days, those past their day, and the day of the first of these. */
  due: number
  overdue: number
  overdueSince: Date | null
  /** Texts that the spam gate wants a second person to read, and since when the first of them waits. */
  held: number
  heldSince: Date | null
  /** What one person published and nobody reviewed in time, and since when. */
  unreviewed: number
  unreviewedSince: Date | null
  /** Names whose registration ends within 30 days or has ended, and the first day (ISO) one of them does. */
  ending: number
  endsOn: string | null
  /** Questions without an answer, and since when the first waits. */
  asking: number
  askingSince: Date | null
}

/** How an office keeps publishing. `resting` is not expected to: prepared, frozen, archived or merged. */
export type Pace = 'well' | 'late' | 'silent' | 'resting'

/** Days without a publication after which an office is late, and after which it is silent. */
export const lateAfter = 14
export const silentAfter = 30
/** Days before the end of a name's registration from which on it cannot wait any more. */
export const nameDays = 30
