/** A run that stayed, came or went. */
export type Part = { kind: 'same' | 'added' | 'removed'; text: string }

// Comparing takes memory by the product of both lengths; beyond this a text counts as written anew.
const most = 4_000_000

/**
 * What became of a list of words or paragraphs: its longest common part stays, the rest went or came.
 * What went stands before what came in its place.
 */
export function compare(before: string[], after: string[]): Part[] {
  const start = commonStart(before, after)
  const end = commonStart(before.slice(start).reverse(), after.slice(start).reverse())
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const middle =
    old.length * now.length > most ? [...all('removed', old), ...all('added', now)] : walk(old, now)
  return [
    ...all('same', before.slice(0, start)),
    ...middle,
    ...all('same', before.slice(before.length - end)),
  ]
}

/** Two lines word by word, neighbours of one kind joined. */
export function compareWords(before: string, after: string): Part[] {
  const runs: Part[] = []
  for (const part of compare(wordsOf(before), wordsOf(after))) {
    const last = runs.at(-1)
    if (last?.kind === part.kind) last.text += part.text
    else runs.push(part)
  }
  return runs
}

// Each word with the space behind it.
const wordsOf = (line: string) => line.split(/(?<=\s)/).filter(Boolean)

const all = (kind: Part['kind'], texts: string[]): Part[] => texts.map(text => ({ kind, text }))

function commonStart(before: string[], after: string[]) {
  const differs = before.findIndex((text, index) => text !== after[index])
  return differs < 0 ? before.length : differs
}

function walk(before: string[], after: string[]): Part[] {
  const lengths = commonLengths(before, after)
  const width = after.length + 1
  const parts: Part[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const without = i < before.length ? lengths[(i + 1) * width + j]! : -1
    const within = j < after.length ? lengths[i * width + j + 1]! : -1
    if (i < before.length && before[i] === after[j]) {
      parts.push({ kind: 'same', text: before[i++]! })
      j++
    } else if (without >= within) parts.push({ kind: 'removed', text: before[i++]! })
    else parts.push({ kind: 'added', text: after[j++]! })
  }
  return parts
}

// At [i, j]: how long the longest common part of what is left of both from there is.
function commonLengths(before: string[], after: string[]) {
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  return lengths
}
