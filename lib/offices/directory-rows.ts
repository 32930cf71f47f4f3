import type { StandardMenu } from '../menus/schema.ts'
import type { StandardRow } from '../standards/among.ts'
import type { UrgentNotice } from '../urgent/schema.ts'
import type { Institution, Office, Tombstone } from './schema.ts'

/** Of an office, what others place on its site as one value, and the offices it comes from. */
export type PlacedRow = [officeId: number, digest: string, origins: number[]]

/** Everything that is known of all offices in memory: rows as the database gave them. */
export type DirectoryRows = {
  institutions: Institution[]
  offices: Office[]
  hosts: { host: string; officeId: number; kind: string; prefix: string; routable: string }[]
  generations: [officeId: number, value: number][]
  institutionGenerations: [institutionId: number, value: number][]
  tombstones: (Tombstone & { officeId: number })[]
  /** Absent in a snapshot of an earlier release. */
  menus?: [institutionId: number, menu: StandardMenu][]
  urgent?: UrgentNotice[]
  standards?: StandardRow[]
  placed?: PlacedRow[]
  /** Addresses of central services that do not answer, and since when. */
  silent?: [address: string, since: number][]
}
