import { type Block, blocksOf, countWords, fieldPlace, placeIn } from './blocks.ts'
import type { Check, Place, Spot, Written } from './schema.ts'
import { isShouted } from './title.ts'

const paragraphsIn = ({ document }: Written) =>
  blocksOf(document).filter(({ type, inside }) => type === 'paragraph' && inside.length === 0)

/** A paragraph longer than this fills a phone's screen. Words. */
const wallLength = 110

export const textWall: Check = {
  code: 'text.wall',
  severity: 'advises',
  remedy: 'Pecah menjadi alinea pendek, satu pokok satu alinea.',
  find: written => {
    const paragraphs = paragraphsIn(written).filter(({ text }) => text.trim())
    const alone = blocksOf(written.document).filter(({ text }) => text.trim()).length === 1
    return paragraphs
      .filter(({ text }) => countWords(text) > (alone ? wallLength * 0.75 : wallLength))
      .map(block => ({
        sentence: `Satu alinea berisi ${countWords(block.text)} kata`,
        place: placeIn(block),
      }))
  },
}

export const textCapitals: Check = {
  code: 'text.capitals',
  severity: 'advises',
  remedy: 'Tulis seperti kalimat biasa; huruf besar sulit dibaca.',
  find: written => [
    ...(isShouted(written.summary)
      ? [{ sentence: 'Ringkasan ditulis dengan huruf besar', place: fieldPlace('ringkasan') }]
      : []),
    ...blocksOf(written.document)
      .filter(({ text, inside }) => !inside.includes('table') && isWhollyShouted(text))
      .map(block => ({ sentence: 'Satu bagian ditulis dengan huruf besar', place: placeIn(block) })),
  ],
}

// A list of abbreviations in a sentence is none.
const isWhollyShouted = (text: string) => {
  const letters = text.replaceAll(/\P{L}/gu, '')
  return letters.length > 20 && letters.replaceAll(/\P{Lu}/gu, '').length / letters.length > 0.8
}

export const exclaiming: Check = {
  code: 'text.exclaiming',
  severity: 'advises',
  remedy: 'Akhiri dengan titik; kabar dari lembaga tidak perlu berseru.',
  find: written => {
    const loud = everywhere(written).map(one => ({ ...one, at: one.text.search(/!/) }))
    // The name of a service ends in one.
    const marks = loud.reduce(
      (sum, { text }) => sum + (text.replaceAll(/LAPOR!/g, '').match(/!/g)?.length ?? 0),
      0,
    )
    const first = loud.find(({ at }) => at >= 0)
    return first && (marks >= 3 || loud.some(({ text }) => text.includes('!!')))
      ? [{ sentence: 'Terlalu banyak tanda seru', place: within(first.place, first.at, first.at + 1) }]
      : []
  },
}

// The places the house draws from fields.
const dateline =
  /^\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,3}(?:,\s*(?:[\w.-]+\.id|\p{Lu}[\p{L} ]{2,30}))?(?:\s*\(\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\))?\s*(?:[–—]|-(?=\s)|--)\s/u
const initials = /\(\p{Ll}{2,6}(?:\s?[/-]\s?\p{Ll}{2,6})*\)\.?$/u
const signed = /^(penulis|editor|foto|fotografer|reporter|redaksi|red|teks|dok|dokumentasi)\s*[:/]/i

export const dateTyped: Check = {
  code: 'text.dateline',
  severity: 'advises',
  remedy: 'Hapus dari teks; tempat diisi sekali di kolom “Tempat” dan tampil sendiri.',
  find: written => {
    const first =
      written.kind === 'article' ? blocksOf(written.document).find(({ text }) => text.trim()) : undefined
    const found = first && dateline.exec(first.text)
    return found
      ? [
          {
            sentence: `Pembuka “${found[0].trim()}” diketik sendiri`,
            place: placeIn(first, 0, found[0].length),
          },
        ]
      : []
  },
}

export const signedOff: Check = {
  code: 'text.signoff',
  severity: 'advises',
  remedy: 'Hapus dari teks; penulis, editor, dan foto diisi di kolomnya dan tampil sendiri.',
  find: written => {
    if (written.kind !== 'article') return []
    return paragraphsIn(written)
      .filter(({ text }) => text.trim())
      .slice(-3)
      .flatMap((block, index, last): Spot[] => {
        const text = block.text.trim()
        const found = signed.test(text) || (index === last.length - 1 && initials.test(text))
        return found
          ? [{ sentence: `“${text.slice(-40)}” diketik sendiri di akhir berita`, place: placeIn(block) }]
          : []
      })
      .slice(0, 1)
  },
}

// The first words of what our starters leave open, and of what people leave open by themselves.
const open =
  /\[(?:nama|tanggal|hari|jam|pukul|waktu|bulan|tahun|tempat|lokasi|alamat|jumlah|angka|jenis|jabatan|isi|siapa|apa|berapa|nomor|kutipan|alasan|hasil|topik|tema|materi|pihak|peserta|acara|kegiatan|keterangan|judul|tahapan|periode|instansi|lembaga|narasumber|tujuan|tautan|link|di ?isi|sebutkan|tulis|lengkapi|ganti)(?:[\s,/:][^\]\n]{0,80})?\]/gi

export const leftOpen: Check = {
  code: 'text.open',
  severity: 'blocks',
  remedy: 'Isi, atau hapus kalimatnya.',
  find: written =>
    everywhere(written).flatMap(({ text, place }) =>
      [...text.matchAll(open)].map(found => ({
        sentence: `“${found[0]}” belum diisi`,
        place: within(place, found.index, found.index + found[0].length),
      })),
    ),
}

const unfinishedSign = /lorem ipsum|\bx{3,}\b|\bTBD\b|\?{3,}|\.{5,}|…{2,}|_{4,}/i

export const unfinished: Check = {
  code: 'text.unfinished',
  severity: 'advises',
  remedy: 'Lengkapi bagian ini sebelum dikirim.',
  find: written =>
    everywhere(written).flatMap(({ text, place }): Spot[] => {
      const found = unfinishedSign.exec(text)
      return found
        ? [
            {
              sentence: `“${found[0].slice(0, 20)}” tampaknya belum selesai`,
              place: within(place, found.index, found.index + found[0].length),
            },
          ]
        : []
    }),
}

/** Title, summary and every block of a text, each with its place. */
export const everywhere = (written: Written): { text: string; place: Place }[] => [
  { text: written.title, place: fieldPlace('judul') },
  { text: written.summary, place: fieldPlace('ringkasan') },
  ...blocksOf(written.document).map((block: Block) => ({ text: block.text, place: placeIn(block) })),
]

/** Letters of a place. */
export const within = (place: Place, from: number, to: number): Place => ({ ...place, from, to })
