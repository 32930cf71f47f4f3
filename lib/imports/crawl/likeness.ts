import { createHash } from 'node:crypto'

const longest = 4000
const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .slice(0, longest)
      .match(/\p{L}{3,}/gu) ?? [],
  )

/** Whether two texts are nearly the same: nine of ten words are in both. */
export function alike(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)]
  const shared = [...one].filter(word => two.has(word)).length
  return shared >= 0.9 * Math.max(one.size, two.size, 1)
}

/** Texts of the same words are the same. */
export const printOf = (title: string, words: string) =>
  createHash('sha256')
    .update(`${title}\n${words.replace(/\s+/g, ' ')}`)
    .digest('base64')
