// What Windows-1252 has where Unicode has control characters, from 0x80 on; the five it leaves open stand for themselves.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const follows = `\\u0080-\\u00bf${[...windows].filter(sign => sign > '\u00ff').join('')}`
// A letter of two, three or four bytes that was read a byte at a time. Only those that occur here: Latin, Arabic, signs, pictures.
const garbled = new RegExp(
  `(?:[ÂÃØÙ][${follows}]|[Ä-Ç][\\u0080-\\u00bf]|[àâãïá][${follows}]{2}|ð[${follows}]{3})+`,
  'g',
)
const strict = new TextDecoder('utf-8', { fatal: true })

/**
 * Text as it was meant: UTF-8 that was read as Windows-1252, once or twice over ("Ã©", "â€œ"), control characters that
 * were typographic signs, entities that were escaped again ("&amp;nbsp;").
 */
export function repaired(text: string): string {
  let now = text
  for (let turn = 0; turn < 3 && mayBeGarbled.test(now); turn++) {
    const next = now.replace(garbled, reread)
    if (next === now) break
    now = next
  }
  if (now !== text) now = now.replaceAll(/Â(?=[\s.,;:])/g, '')
  if (maimed.test(now)) now = now.replaceAll(/â€(?=[\s.,;:!?)<&]|$)/g, '”')
  if (c1.test(now)) now = now.replaceAll(/[\u0080-\u009f]/g, sign => windows[sign.charCodeAt(0) - 0x80]!)
  if (!now.includes('&')) return now
  return unescapedWhole(now.replaceAll(twice, '&').replaceAll(twice, '&'))
}

const mayBeGarbled = /[ÂÃØÙÄ-Çàâãïáð]/
const maimed = /â€/
const c1 = /[\u0080-\u009f]/
const twice = /&amp;(?=(?:#\d{2,5}|#x[0-9a-f]{2,4}|[a-z]{2,8}\d?);)/gi

function reread(letters: string) {
  const bytes = Uint8Array.from(letters, sign => {
    const code = sign.charCodeAt(0)
    return code <= 0xff ? code : 0x80 + windows.indexOf(sign)
  })
  try {
    return strict.decode(bytes)
  } catch {
    return letters
  }
}

// A feed that escaped a whole text once more holds no tag, only what looks like some.
function unescapedWhole(text: string) {
  const isEscaped = !/<[a-z!/]/i.test(text) && /&lt;(?:p|br|div|span|strong|a|img|table|h\d)\b/i.test(text)
  if (!isEscaped) return text
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
