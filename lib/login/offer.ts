import { randomInt } from 'node:crypto'
import { everydayWords } from './everyday-words.ts'

/** Four everyday words, each drawn by itself: 2,048 or more to the fourth power, 44 bits at least. */
export const offerPassphrase = (): string =>
  Array.from({ length: 4 }, () => everydayWords[randomInt(everydayWords.length)]).join(' ')
