import type { Level } from './offices/schema.ts'

export const roles = {
  writer: 'Penulis',
  editor: 'Penyunting',
  officeAdmin: 'Admin kantor',
  informationOfficer: 'Petugas PPID',
  informationSuperior: 'Atasan PPID',
  auditor: 'Pemeriksa',
  supervisor: 'Pembina',
  systemAdmin: 'Admin sistem',
  contentAdmin: 'Admin konten',
  /** Nobody holds it: who came in from above has it while they stay. */
  helper: 'Pembantu',
} as const
export type Role = keyof typeof roles

/** A person at work in one office. */
export type Actor = {
  personId: number
  name: string
  officeId: number
  institutionId: number
  level: Level
  roles: Role[]
  /** Roles lent by a colleague for a while, and by whom; they are in `roles` too. */
  lent?: { role: Role; by: string }[]
  /** Who came in from an office above to help: by which entrance, from where, and until when. */
  helping?: { entrance: number; from: string; until: Date }
  /** Not there for long: reads, and changes nothing until the office's admin says so. */
  dormant?: true
  /** Where the request came from, as the front door saw it. */
  address?: string
  /** The session it comes with, by its hash, and when its person last showed who they are. */
  session?: { hash: string; provedAt: Date }
}
