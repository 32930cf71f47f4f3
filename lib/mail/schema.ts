import type { Permission } from '../permissions.ts'

/** What befalls an account: told to its person, or (`…Told`) to those who look after the office's people. */
export const accountKinds = [
  'invited',
  'joined',
  'reset',
  'passphrase',
  'device',
  'factors',
  'factorsTold',
  'secured',
  'suspension',
  'suspended',
  'handedOver',
] as const
export type AccountNotice = (typeof accountKinds)[number]

/** What people are told of. */
export const noticeKinds = [
  ...accountKinds,
  'submitted',
  'returned',
  'published',
  'overridden',
  'review',
  'reminders',
  'asked',
  'escalated',
  'answered',
  'exchange',
  'exchanged',
  'decided',
  'exposed',
  'proposed',
  'ruled',
  'duties',
  'hosts',
  'entered',
  'emergency',
  'incident',
  'moveDue',
  'oldSites',
  'export',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What a message says beside the entry's title: a note, a reason, a count; who asked for help, and what. */
export type NoticeDetail = {
  note?: string
  reason?: string
  stale?: number
  expiring?: number
  askedBy?: number
  question?: string
  account?: AccountDetail
  answer?: string
  /** An archive of all of the office: that somebody asked for it, or that it is ready. */
  archive?: { id: string; ready: boolean; by: string; size?: number }
  /** What was done in an emergency, as the rest of a sentence. */
  told?: string
  /** An incident's record: which, and what became of it; `local` tells only the admins of the office it is noted for. */
  incident?: { id: number; title: string; told: string; local?: true; deadline?: boolean }
  /** An act that needs two persons: what it is, who may decide, and what became of it. */
  proposal?: { words: string; permission?: Permission; accepted?: boolean; expired?: boolean }
  /** Duties of the office that are due soon, and in how many days. */
  duties?: { name: string; dueOn: string; left: number }[]
  /** A move to this deployment whose planned end is near: how far it is, and who sees to it. */
  move?: MoveDetail
  /** What the nightly check of hosts, or of what stands at old addresses, found changed. */
  hosts?: { host: string; officeName: string; words: string }[]
  /** What is told of a medium: its name, its page, who asked for another file, and what became of that. */
  medium?: { id: string; name: string; replacement?: string; accepted?: boolean; told?: string }
}

/** What is told of an account: whose it is, which link goes with it, and what is particular to the kind. */
export type AccountDetail = {
  personId: number
  link?: number
  roles?: string[]
  name?: string
  device?: string
  address?: string
  /** ISO. */
  at?: string
  days?: number
  /** What changed about how somebody gets in: "Kunci sandi “Ponsel” dipasang". */
  change?: string
}

export type MoveDetail = {
  slug: string
  endsOn: string
  /** A week before, or on the day. */
  mark: 'week' | 'end'
  done: number
  steps: number
  next: string
  people: number[]
}
