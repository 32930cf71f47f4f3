// What ends in a point and no sentence: titles, parts of addresses, counting words.
const short = new Set(
  `no nomor nmr jl jln kab kec kel ds prov kep kepmen psl ps ay ayat hlm hal tgl pkl pk tlp telp hp fax ext lt gg rt rw dr drs dra ir h hj
  kh st tn ny nn sdr sdri bpk yth prof dll dsb dst dkk tsb ttd an al sp spd sh mh se mm msi mpd ssos sip map mkn mhum skom mkom sag mag
  amd sst ba bc op cit ed red tim vs cq up ub jend kol letkol mayjen brigjen irjen kombes akbp kompol ipda iptu briptu bripka serka sertu
  jan feb mar apr jun jul agu ags sep sept okt nov des rp max min perpu pkpu`
    .split(/\s+/)
    .filter(Boolean),
)

const ending = /[.!?…]["”’»)\]]*\s+(?=["“‘«([]*[\p{Lu}\p{N}])/gu

/** Where sentences of a text begin, but for the first. Never after an abbreviation, a title, a number of a day. */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = []
  for (const found of text.matchAll(ending)) {
    if (!text.startsWith('.', found.index) || !isShort(text, found.index))
      starts.push(found.index + found[0].length)
  }
  return starts
}

// The word before a point: "H", "S.H", "No", "12"; a year or an amount ends a sentence well.
function isShort(text: string, point: number) {
  const [word = ''] = /[\p{L}\p{N}.,/-]*$/u.exec(text.slice(Math.max(0, point - 24), point)) ?? []
  const bare = word.replace(/^.*[/-]/, '')
  if (/^\d{1,2}$/.test(bare) || /^(?:\p{L}|[IVX]+)$/u.test(bare)) return true
  return /^\p{L}+(?:\.\p{L}+)+$/u.test(bare) ? bare.length <= 12 : short.has(bare.toLowerCase())
}

/** The first sentences of a text, as many as fit into `most` letters; cut at a word where the first is longer. */
export function beginningOf(text: string, most: number): string {
  const whole = text.trim()
  if (whole.length <= most) return whole
  const end = sentenceStarts(whole.slice(0, most + 1)).at(-1)
  if (end && end > most / 4) return whole.slice(0, end).trim()
  const room = whole.slice(0, most - 1)
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), most / 2)).replace(/[\s,;:–-]+$/, '')}…`
}
