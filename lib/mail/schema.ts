import type { Permission } from '../permissions.ts'

/** What people are told of. */
export const noticeKinds = [
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
  answer?: string
  /** An act that needs two persons: what it is, who may decide, and what became of it. */
  proposal?: { words: string; permission?: Permission; accepted?: boolean; expired?: boolean }
  /** Duties of the office that are due soon, and in how many days. */
  duties?: { name: string; dueOn: string; left: number }[]
  /** What is told of a medium: its name, its page, who asked for another file, and what became of that. */
  medium?: { id: string; name: string; replacement?: string; accepted?: boolean; told?: string }
}
