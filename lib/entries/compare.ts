import { type ChangeObject, diffArrays } from 'diff'

/** A run that stayed, came or went. */
export type Part = { kind: 'same' | 'added' | 'removed'; text: string }

// Time grows by the square of what differs; beyond this a text counts as written anew.
const maxEditLength = 3000

/** What became of a list of paragraphs, each told on its own; what went stands before what came in its place. */
export const compare = (before: string[], after: string[]): Part[] =>
  (diffArrays(before, after, { maxEditLength }) ?? anew(before, after)).flatMap(run =>
    run.value.map(text => ({ kind: kindOf(run), text })),
  )

/** Two lines word by word, the space behind a word with it. */
export function compareWords(before: string, after: string): Part[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const runs = diffArrays(old, now, { maxEditLength, comparator: sameWord }) ?? anew(old, now)
  return runs.map(run => ({ kind: kindOf(run), text: run.value.join('') }))
}

const wordsOf = (line: string) => line.split(/(?<=\s)/).filter(Boolean)
// The last word of a line has no space behind it; it is the same word when more follows.
const sameWord = (left: string, right: string) => left.trimEnd() === right.trimEnd()

type Run = Pick<ChangeObject<string[]>, 'value' | 'added' | 'removed'>

const kindOf = ({ added, removed }: Run): Part['kind'] => (added ? 'added' : removed ? 'removed' : 'same')

const anew = (before: string[], after: string[]): Run[] => [
  { value: before, added: false, removed: true },
  { value: after, added: true, removed: false },
]
