/** What people are told of. */
export const noticeKinds = [
  'submitted',
  'returned',
  'published',
  'overridden',
  'review',
  'reminders',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What a message says beside the entry's title: a note, a reason, a count. */
export type NoticeDetail = { note?: string; reason?: string; stale?: number; expiring?: number }
