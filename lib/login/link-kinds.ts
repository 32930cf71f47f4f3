/** What a link in a mail is for, how long it may be used (hours), and where on the office's site it leads. */
export const linkKinds = {
  invite: { hours: 7 * 24, place: '/admin/undangan' },
  // After the second factor was taken away: the reader sets up a new one.
  renew: { hours: 24, place: '/admin/undangan' },
  reset: { hours: 0.5, place: '/admin/sandi-baru' },
  // "That was not me": ends every session.
  stranger: { hours: 14 * 24, place: '/admin/bukan-saya' },
} as const
export type LinkKind = keyof typeof linkKinds

/** Stands in a letter where its link will be when it is sent. */
export const linkMark = '{tautan}'
