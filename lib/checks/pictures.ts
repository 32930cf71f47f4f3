import { fieldPlace, filesIn, picturesIn } from './blocks.ts'
import type { Check, Spot } from './schema.ts'

// Words that say only that there is a picture, or how a camera or a chat named it.
const empty = new Set(
  'foto gambar image images img photo picture pic dsc dscn dscf pxl mvimg vid wa whatsapp screenshot screen shot at am pm pukul jam jpg jpeg png webp heic avif dokumentasi kegiatan berita utama acara ilustrasi copy salinan of edit edited final fix scan untitled tanpa judul bersama cover thumbnail banner poster baru hd keterangan caption alt kamera camera picsart'.split(
    ' ',
  ),
)

/** Whether words about a picture tell nothing of what it shows: "IMG_2034", "foto", "gambar kegiatan". */
export function tellsNothing(words: string) {
  if (/\.(jpe?g|png|webp|heic|gif)$/i.test(words.trim())) return true
  const said = words.toLowerCase().match(/\p{L}+/gu) ?? []
  return said.every(word => empty.has(word)) || said.length < 2
}

export const altMissing: Check = {
  code: 'picture.alt',
  severity: 'advises',
  remedy: 'Ceritakan isi foto dalam satu kalimat, atau tandai sebagai hiasan.',
  find: written =>
    picturesIn(written).flatMap(({ name, picture, ids }): Spot[] => {
      const alt = picture.alt?.trim() ?? ''
      if (picture.decorative || (alt && !tellsNothing(alt))) return []
      const sentence = alt ? `Gambaran “${alt}” belum menceritakan isi foto` : `${name} belum punya gambaran`
      return [{ sentence, place: fieldPlace(ids.alt) }]
    }),
}

export const captionMissing: Check = {
  code: 'picture.caption',
  severity: 'advises',
  remedy: 'Tulis siapa, sedang apa, di mana, dan kapan.',
  find: written =>
    picturesIn(written).flatMap(({ name, picture, ids }): Spot[] => {
      const caption = picture.caption?.trim() ?? ''
      if (picture.decorative || !ids.caption || (caption && !tellsNothing(caption))) return []
      const sentence = caption
        ? `Keterangan “${caption}” belum menceritakan fotonya`
        : `${name} belum punya keterangan`
      return [{ sentence, place: fieldPlace(ids.caption) }]
    }),
}

export const creditMissing: Check = {
  code: 'picture.credit',
  severity: 'advises',
  remedy: 'Tulis nama yang memotret, atau sumber fotonya.',
  find: written =>
    picturesIn(written).flatMap(({ name, picture, ids }): Spot[] =>
      picture.decorative || !ids.credit || picture.credit?.trim()
        ? []
        : [{ sentence: `${name} belum menyebut siapa yang memotret`, place: fieldPlace(ids.credit) }],
    ),
}

export const videoUntitled: Check = {
  code: 'video.title',
  severity: 'advises',
  remedy: 'Beri judul, supaya orang tahu isinya sebelum memutar.',
  find: ({ fields: { videos } }) => {
    const nameless = (Array.isArray(videos) ? videos : []).filter(video => !video.title?.trim())
    return nameless.length
      ? [{ sentence: `${nameless.length} video belum berjudul`, place: fieldPlace('video-album') }]
      : []
  },
}

const fileWords =
  /^(scan|scanned|document|dokumen|doc|docs|file|berkas|img|image|untitled|new|book|buku|lembar|surat|camscanner|whatsapp|wa|pdf|final|fix|revisi|rev|ok|baru|salinan|copy|of|adobe|microsoft|word|at|pm|am|\d+)$/

export const fileNameless: Check = {
  code: 'file.name',
  severity: 'advises',
  remedy: 'Beri nama yang dipahami orang sebelum mengunduh.',
  find: written =>
    filesIn(written).flatMap(({ file, place }) => {
      const words = file.name
        .replace(/\.[a-z0-9]{2,5}$/i, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})/u)
        .filter(Boolean)
      return words.every(word => fileWords.test(word))
        ? [{ sentence: `Nama berkas “${file.name}” belum menjelaskan isinya`, place }]
        : []
    }),
}

export const fileUnread: Check = {
  code: 'file.unread',
  severity: 'advises',
  remedy: 'Salin isinya sebagai teks, dan periksa sendiri apakah ada data pribadi di dalamnya.',
  find: (written, { files }) =>
    filesIn(written).flatMap(({ file, place }) => {
      const fact = files.find(one => one.mediaId === file.mediaId)
      return fact?.reading === 'unreadable'
        ? [{ sentence: `Berkas “${file.name}” hasil pindai dan tidak terbaca mesin`, place }]
        : []
    }),
}

export const fileReading: Check = {
  code: 'file.reading',
  severity: 'blocks',
  remedy: 'Tunggu sebentar, lalu terbitkan lagi.',
  find: (written, { files }) =>
    filesIn(written).flatMap(({ file, place }) => {
      const fact = files.find(one => one.mediaId === file.mediaId)
      return fact?.reading === 'pending' && fact.fresh
        ? [{ sentence: `Berkas “${file.name}” sedang dibaca untuk mencari data pribadi`, place }]
        : []
    }),
}
