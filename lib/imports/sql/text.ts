// What windows-1252, which MySQL calls latin1, puts where ISO 8859-1 has control characters (0x80–0x9f).
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const byteOf = new Map([...upper].map((char, n) => [char, 0x80 + n]))
const strict = new TextDecoder('utf-8', { fatal: true })

/**
 * The text behind bytes kept one character each: UTF-8, or windows-1252 where they are no UTF-8, whatever the dump
 * says of itself: old tables hold both. UTF-8 that was taken for latin1 and packed again ("â€œ") is unpacked.
 */
export function textOf(bytes: string): string {
  if (isPlain(bytes)) return bytes
  return unpacked(decoded(bytes))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for.
const isPlain = (bytes: string) => /^[\x00-\x7f]*$/.test(bytes)

function decoded(bytes: string): string {
  const utf8 = utf8Of(bytes)
  if (utf8 !== undefined) return utf8
  return bytes.replace(/[\x80-\x9f]/g, char => upper[char.charCodeAt(0) - 0x80]!)
}

function utf8Of(bytes: string): string | undefined {
  try {
    return strict.decode(Buffer.from(bytes, 'latin1'))
  } catch {
    return undefined
  }
}

const next = '[\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]'
// A UTF-8 sequence as windows-1252 shows it.
const twice = new RegExp(`[Â-ß]${next}|[à-ï]${next}{2}|[ð-ô]${next}{3}`, 'g')

const unpacked = (text: string) => text.replace(twice, sequence => utf8Of(bytesOf(sequence)) ?? sequence)

const bytesOf = (text: string) =>
  [...text].map(char => String.fromCharCode(byteOf.get(char) ?? char.charCodeAt(0))).join('')
