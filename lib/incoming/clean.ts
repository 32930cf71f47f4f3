// What WhatsApp puts before and between the words when they are shared or exported.
const stamp =
  /^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}[, ]+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[ap]m)?\]?\s*(?:-\s)?\s*[^:]{1,60}:\s/i
const noise =
  /^(?:(?:‎)?<?(?:media tidak disertakan|media omitted|pesan ini dihapus)>?|(?:img|vid)-\d{8}-wa\d+.*|.*\((?:file|berkas) terlampir\)|diteruskan(?: berkali-kali)?|forwarded)$/i

/** The lines of a shared text: without invisible signs, senders and times; empty ones stay, they part paragraphs. */
export const cleanLines = (text: string): string[] =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u200b\u200e\u200f\u2060-\u2064\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('```', '')
    .split('\n')
    .map(line => line.replace(stamp, '').trim())
    .filter(line => !noise.test(line))

// Each part begins where a run of signs does, and nowhere inside one: a long run is looked at once.
const loose =
  /(^|[\s(["“])(?:[*_~]{2,}(?=$|[\s.,:;!?)\]"”])|[*_~]+(?=\S))|(?<=[^\s*_~])[*_~]+(?=$|[\s.,:;!?)\]"”])/g

/** A line without WhatsApp's marks around its words. */
export const unmarked = (line: string) => line.replaceAll(loose, '$1').trim()
