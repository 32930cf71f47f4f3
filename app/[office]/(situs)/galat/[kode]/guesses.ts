import type { Db } from '../../../../../db/doors.ts'
import { type Found, searchLive } from '../../../../../lib/entries/search.ts'

const most = 3

/** What may have been meant by these words: first what has all of them, then what has some. */
export async function guess(db: Db, words: string[]): Promise<Found[]> {
  if (words.length === 0) return []
  const q = words.join(' ')
  const { found } = await searchLive(db, { q }, most)
  if (found.length === most || words.length === 1) return found
  const partly = await searchLive(db, { q, partly: true }, most)
  const others = partly.found.filter(hit => !found.some(known => known.path === hit.path))
  return [...found, ...others].slice(0, most)
}
