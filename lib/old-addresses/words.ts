// What an address says about the system that made it, not about what stands there.
const empty = new Set([
  'index',
  'read',
  'blog',
  'page',
  'post',
  'node',
  'category',
  'kategori',
  'detail',
  'content',
  'berita',
  'artikel',
  'dan',
  'www',
])
const ending = /\.(html?|php\d?|aspx?|pdf|docx?|xlsx?|jpe?g|png)$/

/**
 * The words of what an address names, for guessing what it meant: those of the last part that has any, whatever
 * system made the address ("/2023/05/judul.html", "/blog/read/12_judul", "/index.php?id=judul"). At most eight.
 */
export function wordsOf(address: string): string[] {
  const [path = '', query = ''] = address.split('?', 2)
  const parts = [...path.split('/'), new URLSearchParams(query).get('id') ?? '']
  return parts.map(wordsIn).findLast(words => words.length > 0) ?? []
}

function wordsIn(part: string) {
  const words = safelyDecoded(part)
    .toLowerCase()
    .replace(ending, '')
    .replace(/^\d+[_:]/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => (word.length > 2 || /^\d$/.test(word)) && word.length < 30 && !empty.has(word))
  // A number alone was a database's, or a date's.
  return words.some(word => /\p{L}/u.test(word)) ? words.slice(0, 8) : []
}

/** The address as a person would read it; a broken escape is shown as it is. */
export function safelyDecoded(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
