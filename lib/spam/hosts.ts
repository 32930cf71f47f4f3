import { isIP } from 'node:net'

// Names that only institutions are given (PANDI's policy), and what nearly every office links to.
const institutional = ['go.id', 'mil.id', 'ac.id', 'sch.id', 'desa.id']
const widelyUsed = new Set(
  `google.com goo.gl forms.gle youtube.com youtu.be facebook.com fb.com fb.me instagram.com x.com twitter.com tiktok.com
  threads.net whatsapp.com wa.me t.me telegram.org linkedin.com zoom.us microsoft.com office.com bit.ly s.id linktr.ee
  spotify.com flickr.com wikipedia.org kompas.com kompas.id kompas.tv detik.com tempo.co antaranews.com rri.co.id tvri.co.id
  jawapos.com tribunnews.com republika.co.id mediaindonesia.com cnnindonesia.com cnbcindonesia.com liputan6.com
  merdeka.com okezone.com sindonews.com suara.com tirto.id kumparan.com beritasatu.com bisnis.com viva.co.id metrotvnews.com
  rmol.id inews.id jpnn.com hukumonline.com idntimes.com katadata.co.id narasi.tv perludem.org un.org who.int canva.com
  adobe.com apple.com w3.org creativecommons.org openstreetmap.org`
    .split(/\s+/)
    .filter(Boolean),
)
// There anyone may put an address of their own words.
const speaking = new Set(['bit.ly', 's.id', 't.me', 'linktr.ee', 'wa.me', 'whatsapp.com', 'telegram.org'])

/** The host of an address on the web, without "www."; undefined for a page of this site, mail, telephone. */
export function hostOf(href: string): string | undefined {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return
  return new URL(href).hostname.replace(/^www\./, '').replace(/\.$/, '')
}

const isAt = (host: string, name: string) => host === name || host.endsWith(`.${name}`)

/** Whether a host belongs to an institution or to these names of ours: whatever stands there is not asked about. */
export const isInstitutional = (host: string, ours: string[]) =>
  [...institutional, ...ours].some(name => isAt(host, name))

const baseOf = (host: string) => {
  const labels = host.split('.')
  return [labels.slice(-2).join('.'), labels.slice(-3).join('.')]
}

/** Whether nearly every office links there: the press, social media, forms. */
export const isWidelyUsed = (host: string) => baseOf(host).some(name => widelyUsed.has(name))

/** Whether the words after the host are chosen by whoever made the address. */
export const isSpeaking = (host: string) => baseOf(host).some(name => speaking.has(name))

const ofGambling =
  /gacor|maxwin|togel|slot|casino|kasino|sbobet|judi(?!sial|th)|jackpot|poker|bandarq|domino(qq|99)|mahjong|baccarat|freebet|pragmatic|parlay|scatter|totomacau/
const likeGambling =
  /toto|^bet|bet(\d|-|\.|$)|^rtp|rtp(\d|live|slot)|^mpo|hoki|cuan|(^|[^a-z])jp|spin|zeus|4d(\.|$)/
const numbered = /[a-z-](77|88|99|69|78|89|123|138|168|188|228|303|333|365|388|389|500|555|666|777|888|999)$/
// Sold for a dollar, and most often to those who sell nothing good (Spamhaus' and Interisle's yearly lists).
const cheap = new Set(
  'xyz top vip site online live click club win bet store shop lol buzz cfd sbs icu fun space website today world cyou rest monster casino poker quest bond'.split(
    ' ',
  ),
)

/** What is suspicious about the name of a host itself: 10 for a name of gambling, 0 for nothing. */
export function weighHost(host: string): number {
  if (isIP(host.replaceAll(/[[\]]/g, ''))) return 6
  if (ofGambling.test(host)) return 10
  const labels = host.split('.')
  const name = labels.at(-2) ?? ''
  return (
    (likeGambling.test(host) ? 6 : 0) + (numbered.test(name) ? 6 : 0) + (cheap.has(labels.at(-1)!) ? 4 : 0)
  )
}

/** Whether a path says gambling. */
export const isPathOfGambling = (href: string) =>
  /gacor|maxwin|togel|sbobet|slot|casino|judi|bocoran|blackhat|backlink/.test(href.toLowerCase())

const naked =
  /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|info|biz|co|me|io|cc|id|asia|pro|gg|tv|ly|link|dev|xyz|top|vip|site|online|live|click|club|win|bet|store|shop|lol|buzz|cfd|sbs|icu|fun|space|website|today|world|cyou|rest|monster|casino|poker|quest|bond)(?:[/:?#]|$)/i

/** Addresses that stand in a text as words, each as an address of the web. */
export function addressesIn(text: string): string[] {
  if (!/\.[a-z]/i.test(text)) return []
  return text.split(/[\s<>"'()[\]=,;|»«“”]+/).flatMap(piece => {
    const word = piece.slice(0, 300).replace(/[.!?:]+$/, '')
    if (!word.includes('.') || word.includes('@') || !naked.test(word)) return []
    return [/^https?:/i.test(word) ? word : `https://${word}`]
  })
}
