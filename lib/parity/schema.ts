/** What became of an old address: each belongs to exactly one. */
export const fates = ['migrated', 'kept', 'redirected', 'gone', 'unaccounted'] as const
export type Fate = (typeof fates)[number]

/** How the text of an old page compares with ours: the same, parts of it missing, or another text. */
export const likenesses = ['same', 'partly', 'other'] as const
export type Likeness = (typeof likenesses)[number]

/** From how much of the old text in ours on it counts as the same, and as parts of it. */
export const likenessFrom = { same: 0.9, partly: 0.6 }

export const likenessOf = (value: number): Likeness =>
  value >= likenessFrom.same ? 'same' : value >= likenessFrom.partly ? 'partly' : 'other'

/** The numbers of a report; every one of them leads to its rows. */
export type ParityNumbers = {
  addresses: Record<Fate, number> & { all: number; asked: number; answered: number }
  texts: Record<Likeness, number> & { all: number; waiting: number }
  media: { all: number; identical: number; reworked: number; unused: number }
  links: { dead: number; entries: number }
  dates: { all: number; different: number }
  /** Items of the source that were not brought in, each with its reason in its run. */
  left: { dropped: number; refused: number; quarantined: number }
}
