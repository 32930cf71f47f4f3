// Letters of other scripts that are drawn like ours (Unicode UTS 39 confusables, those seen in spam), and small
// capitals, which no normalisation form undoes.
const lookalikes: Record<string, string> = {}
const alike = (ours: string, ...theirs: string[]) => {
  for (const letters of theirs) for (const letter of letters) lookalikes[letter] = ours
}
alike('a', 'аɑαᴀӑ', 'ꭺ')
alike('b', 'ьЬвʙβƅᏏ')
alike('c', 'сϲᴄҫⅽ')
alike('d', 'ԁɗᴅⅾ')
alike('e', 'еєҽεᴇɛ')
alike('f', 'ғꜰϝ')
alike('g', 'ɡɢցԍ')
alike('h', 'һнʜհ')
alike('i', 'іıɪιɩӏⅰ')
alike('j', 'јᴊϳ')
alike('k', 'кᴋκ')
alike('l', 'ʟⅼǀ')
alike('m', 'мᴍⅿ')
alike('n', 'ոɴпηռ')
alike('o', 'оοᴏσօ')
alike('p', 'рρᴘ')
alike('q', 'ԛզǫ')
alike('r', 'гʀᴦ')
alike('s', 'ѕꜱ')
alike('t', 'тτᴛ')
alike('u', 'υᴜսцʊ')
alike('v', 'ѵνᴠⅴ')
alike('w', 'ԝᴡωѡա')
alike('x', 'хχⅹ')
alike('y', 'уγʏү')
alike('z', 'ᴢʐζ')

const marks = /\p{M}/u
const foreign = /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}]/u
const latin = /\p{sc=Latin}/u
const unseen = /\p{Cf}|\u034f|\u115f|\u1160|\u3164|\uffa0/u
const latinMark = /\p{sc=Latin}\p{M}/u
// A hyphen that shows only at the end of a line comes along from Word and from PDF.
const softHyphen = /\u00ad/g
const ascii = /^[\x20-\x7e]*$/

/** A word as it is read: small Latin letters; and by what it was made to look like something else. */
export type Folded = { plain: string; styled: boolean; mixed: boolean; pierced: boolean; struck: boolean }

/** Reads a word through look-alike, full-width, mathematical, circled letters, marks and invisible signs. Linear. */
export function fold(raw: string): Folded {
  if (ascii.test(raw))
    return { plain: raw.toLowerCase(), styled: false, mixed: false, pierced: false, struck: false }
  const word = raw.replaceAll(softHyphen, '')
  // Signs at the ends of a word hide nothing: a paste leaves them there.
  const inner = within(word, sign => unseen.test(sign))
  const taken = inner.normalize('NFKD').toLowerCase()
  let plain = ''
  for (const sign of taken)
    if (!marks.test(sign) && !unseen.test(sign)) plain += lookalikes[sign] ?? boxed(sign)
  const small = inner.normalize('NFD').toLowerCase()
  return {
    plain,
    styled: [...small].some(sign => isStyled(sign)),
    mixed: foreign.test(taken) && latin.test(taken),
    pierced: unseen.test(inner),
    struck: latinMark.test(inner),
  }
}

/** A word without such signs at its ends. A loop: an expression anchored at the end takes the square of the time. */
export function within(word: string, isEdge: (sign: string) => boolean) {
  let from = 0
  let to = word.length
  while (from < to && isEdge(word[from]!)) from++
  while (to > from && isEdge(word[to - 1]!)) to--
  return word.slice(from, to)
}

const isStyled = (sign: string) => {
  const code = sign.codePointAt(0)!
  return (
    code > 0x7f &&
    !unseen.test(sign) &&
    (ascii.test(sign.normalize('NFKD')) || ascii.test(lookalikes[sign] ?? boxed(sign)))
  )
}

// Squared and negative circled capitals: 🄰 🅐 🅰.
function boxed(sign: string) {
  const code = sign.codePointAt(0)!
  const start = [0x1f130, 0x1f150, 0x1f170].find(first => code >= first && code < first + 26)
  return start ? String.fromCharCode(97 + code - start) : sign
}

const figures: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
}
const figured = /[0-9@$!|]/
const lettered = /[a-z]/

/** The words that figures in place of letters may stand for: "g4c0r" for "gacor". None where there is nothing to read. */
export function unleet(plain: string): string[] {
  if (plain.length > 40 || !figured.test(plain) || !lettered.test(plain)) return []
  const cut = plain.replace(/[0-9]{1,4}$/, '')
  const read = (word: string, one: string) =>
    [...word].map(sign => (sign === '1' || sign === '|' ? one : (figures[sign] ?? sign))).join('')
  return [read(cut, 'i'), read(plain, 'i'), read(cut, 'l'), read(plain, 'l')]
}
