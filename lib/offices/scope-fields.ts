/** How far something of the centre or a province reaches: everyone below, some provinces with all of theirs, or single offices. */
export const reaches = ['all', 'provinces', 'chosen'] as const
export type Reach = (typeof reaches)[number]

/** The names of the picker's fields: one box a province, one an office. */
export const boxOf = { provinces: 'province.', chosen: 'office.' } as const

/** A province (or, for a province, itself) with the offices that can be chosen in it. */
export type OfficeGroup = { id: number; name: string; offices: { id: number; name: string; host: string }[] }
