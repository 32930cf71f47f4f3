import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as indonesian, translations } from '@zxcvbn-ts/language-id'
import type { PassphraseFault } from './passphrase.ts'

/**
 * The judge of passphrases with its word lists, a megabyte: loaded where one is chosen, in the browser and on the
 * server alike.
 */
const guesser = new ZxcvbnFactory({
  dictionary: { ...common, ...indonesian },
  graphs: adjacencyGraphs,
  translations,
  // It looks no further, for its work grows with the square; what is longer is judged by its beginning.
  maxLength: 72,
})
const known = new Set([...common['passwords-common']].map(word => String(word).toLowerCase()))

/** Guesses needed, as a power of ten. Ten thousand guesses a second take three years for 10^12, a century from 10^13.5. */
const enough = 10

export type Judgement = { score: 0 | 1 | 2 | 3 | 4; fault?: PassphraseFault; advice?: string }

/** How well a passphrase withstands a guesser who knows Indonesian and these words of its owner. */
export function judge(passphrase: string, own: string[]): Judgement {
  const { score, guessesLog10, feedback } = guesser.check(passphrase, own)
  const advice = feedback.warning ?? feedback.suggestions[0]
  const plain = passphrase.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  const isKnown = known.has(passphrase.toLowerCase()) || known.has(plain) || isKnownWithTail(plain)
  const fault = isKnown ? 'dikenal' : guessesLog10 < enough ? 'lemah' : undefined
  return { score, fault, advice }
}

// A known one stays known with a year or a number behind it.
const isKnownWithTail = (plain: string) => known.has(plain.replace(/\d+$/, '')) && /\D/.test(plain)
