// A reference as XML or HTML knows them; whatever else follows, the ampersand stands for itself.
const loose = /&(?!#?\w{1,31};)/g

/** The text with every ampersand that begins no reference escaped: half of all feeds forget to. */
export async function* withReferences(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let carried = ''
  for await (const text of texts) {
    const whole = carried + text
    const last = whole.lastIndexOf('&')
    const mayGoOn = last >= 0 && /^&#?\w{0,31}$/.test(whole.slice(last, last + 40))
    const ready = mayGoOn ? whole.slice(0, last) : whole
    carried = mayGoOn ? whole.slice(last) : ''
    yield ready.replace(loose, '&amp;')
  }
  if (carried) yield carried.replace(loose, '&amp;')
}
