/** How urgent a notice is: the word it begins with, and what that means to whoever chooses. */
export const levels = {
  info: ['Pemberitahuan', 'Perlu diketahui semua orang, tidak mendesak.'],
  warn: ['Penting', 'Orang mungkin perlu mengubah rencananya hari ini.'],
  bad: ['Serta-merta', 'Mengancam hajat hidup orang banyak atau ketertiban umum (UU 14/2008).'],
} as const
export type UrgentLevel = keyof typeof levels

/** What stands at the head of every public page of an office and of those below it, while it holds. */
export type UrgentNotice = {
  id: string
  /** Who says it: it shows there and on every site below. */
  officeId: number
  level: UrgentLevel
  words: string
  linkLabel: string
  /** A path of the issuer's own site, or a whole address; empty for none. */
  linkHref: string
  /** Milliseconds. */
  startsAt: number
  endsAt: number
}

/** How long a notice may stand, in hours, and how that is said. */
export const spans = {
  3: '3 jam',
  12: '12 jam',
  24: '24 jam',
  48: '2 hari',
  72: '3 hari',
  168: '7 hari',
} as const
