import type { Pace } from './bring.ts'

const longest = 2000

/** Waits as long again as a batch took: the database has half of its time for readers. */
export const gently: Pace = took => new Promise(done => setTimeout(done, Math.min(took, longest)))
