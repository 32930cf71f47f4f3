/** Something found in a line: from its first letter to behind its last. `sign` is empty for an address. */
export type Found = { start: number; end: number; sign: string }

const signs = ['*', '_', '~']
const startsWord = (line: string, at: number) => /^[\p{L}\p{N}]/u.test(line.slice(at, at + 2))
// The letter before may be written as two.
const endsWord = (line: string, at: number) => /[\p{L}\p{N}]$/u.test(line.slice(Math.max(0, at - 2), at))
const isSpace = (letter: string | undefined) => letter === undefined || /\s/.test(letter)

/**
 * Finds the pairs of signs of a line as WhatsApp reads them: a sign opens before a word and closes after one. Asked
 * for the next one from a place on; places only grow, so that each letter is looked at a fixed number of times,
 * whatever a stranger sent.
 */
export function pairsOf(line: string): (from: number) => Found | undefined {
  const closing = new Map(signs.map(sign => [sign, closersOf(line, sign)]))
  return from => {
    for (let at = from; at < line.length; at++) {
      const sign = line[at]!
      const closers = closing.get(sign)
      if (!closers || isSpace(line[at + 1]) || (at > from && endsWord(line, at))) continue
      while (closers.length && closers.at(-1)! < at + 2) closers.pop()
      const close = closers.at(-1)
      if (close !== undefined) return { start: at, end: close + 1, sign }
    }
    return
  }
}

// The last first, so that those passed are taken off the end.
function closersOf(line: string, sign: string) {
  const found: number[] = []
  for (let at = line.lastIndexOf(sign); at > 0; at = line.lastIndexOf(sign, at - 1))
    if (!isSpace(line[at - 1]) && !startsWord(line, at + 1)) found.push(at)
  return found
}

// An address that goes on for longer is none; what stands in another pair is looked at again at most so far.
const address = /https?:\/\/[^\s<>"“”]{1,2000}[^\s<>"“”.,;:!?)\]]/g

/** Finds the addresses of a line, the same way. */
export const addressesOf =
  (line: string) =>
  (from: number): Found | undefined => {
    address.lastIndex = from
    const found = address.exec(line)
    return found ? { start: found.index, end: found.index + found[0].length, sign: '' } : undefined
  }
