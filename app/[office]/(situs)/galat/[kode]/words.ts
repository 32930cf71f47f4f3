const empty = new Set([
  'index',
  'php',
  'html',
  'htm',
  'read',
  'blog',
  'page',
  'post',
  'node',
  'berita',
  'dan',
  'di',
  'www',
])

/** The words an address is made of, for guessing what it meant: at most six, none of those every address has. */
export const wordsOf = (path: string) =>
  safelyDecoded(path)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => (word.length > 2 || /^\d$/.test(word)) && word.length < 30 && !empty.has(word))
    .slice(0, 6)

/** The address as a person would read it; a broken escape is shown as it is. */
export function safelyDecoded(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
