/** A public correction (ralat): when it was published (ISO 8601, UTC), and what was wrong. */
export type Correction = { at: string; text: string }
