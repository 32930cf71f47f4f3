/** How often a duty comes back. */
export const everies = { quarter: 'Setiap triwulan', half: 'Setiap semester', year: 'Setiap tahun' } as const
export type Every = keyof typeof everies

/** What its due day is counted from: the start or end of the stage or of the period, or a day of its own. */
export const anchors = { start: 'Awal', end: 'Akhir', date: 'Tanggal tertentu' } as const
export type Anchor = keyof typeof anchors

/** An open duty is said to be due from so many days before its day. */
export const dueWithin = 30
