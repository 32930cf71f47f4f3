import { diffArrays } from 'diff'

/** A run of words that stayed, came or went. */
export type Part = { kind: 'same' | 'added' | 'removed'; text: string }

// Comparing takes time by the number of differences squared; beyond this a line counts as written anew.
const mostEdits = 400
// A line of which less than this share stayed reads better struck whole than word by word.
const leastShared = 0.3
// Unchanged words beyond this many are left out in the middle.
const mostUnchanged = 48
// Of a run that came or went, this many words are shown; the rest is counted.
const mostChanged = 600

/** Two lines word by word: what went stands before what came in its place. Long unchanged runs are shortened. */
export function diffWords(before: string, after: string): Part[] {
  if (!before || !after) return [...run('removed', before), ...run('added', after)]
  const found = diffArrays(wordsOf(before), wordsOf(after), {
    maxEditLength: mostEdits,
    comparator: (a, b) => a.trimEnd() === b.trimEnd(),
  })
  const parts = found?.flatMap(({ value, added, removed }) =>
    run(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  )
  const shared = parts?.filter(part => part.kind === 'same').reduce((sum, { text }) => sum + text.length, 0)
  if (!parts || (shared ?? 0) < leastShared * Math.max(before.length, after.length))
    return [...run('removed', before), ...run('added', after)]
  return parts.map(part => (part.kind === 'same' ? { ...part, text: shortened(part.text) } : part))
}

// A word with the space behind it, a number with its points ("9.460"), or one mark.
const wordsOf = (line: string) =>
  line.match(/[\p{L}\p{N}]+(?:[.,:/’'-][\p{L}\p{N}]+)*\s*|[^\s]\s*|\s+/gu) ?? []

const run = (kind: Part['kind'], text: string): Part[] =>
  text ? [{ kind, text: kind === 'same' ? text : counted(text) }] : []

function counted(text: string) {
  const words = text.length > mostChanged * 2 ? text.split(/(?<=\s)/) : []
  if (words.length <= mostChanged) return text
  const rest = (words.length - mostChanged).toLocaleString('id-ID')
  return `${words.slice(0, mostChanged).join('')}… (${rest} kata lagi)`
}

function shortened(text: string) {
  const words = text.split(/(?<=\s)/)
  if (words.length <= mostUnchanged) return text
  const kept = mostUnchanged / 3
  return `${words.slice(0, kept).join('')}… ${words.slice(-kept).join('')}`
}
