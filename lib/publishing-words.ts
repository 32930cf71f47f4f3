import type { Move } from './publishing.ts'

/** Why a role may not make a move. */
export const refusals: Record<Move, string> = {
  save: 'Peran Anda hanya bisa membaca naskah.',
  submit: 'Peran Anda hanya bisa membaca naskah.',
  return: 'Hanya penyunting yang bisa mengembalikan naskah.',
  publish: 'Hanya penyunting yang bisa menerbitkan. Kirim naskah ini untuk disetujui.',
  schedule: 'Hanya penyunting yang bisa menjadwalkan. Kirim naskah ini untuk disetujui.',
  cancelSchedule: 'Hanya penyunting yang bisa membatalkan jadwal.',
  override: 'Hanya admin kantor yang bisa menerbitkan dalam keadaan darurat.',
  review: 'Peninjauan setelah terbit dilakukan pembina di provinsi atau di pusat.',
  withdraw: 'Hanya penyunting atau admin kantor yang bisa menarik naskah dari situs.',
  trash: 'Peran Anda hanya bisa membaca naskah.',
  restore: 'Peran Anda hanya bisa membaca naskah.',
}

/** What is done to a text by a move. */
export const verbs: Record<Move, string> = {
  save: 'diubah',
  submit: 'dikirim',
  return: 'dikembalikan',
  publish: 'diterbitkan',
  schedule: 'dijadwalkan',
  cancelSchedule: 'dibatalkan jadwalnya',
  override: 'diterbitkan darurat',
  review: 'ditinjau',
  withdraw: 'ditarik',
  trash: 'dibuang',
  restore: 'dipulihkan',
}

/** What the spam gate asks of someone who wrote the text themselves, by the way they tried. */
export const gateRefusals = {
  atOnce: 'Ada yang perlu diperiksa orang kedua di naskah ini. Kirim naskahnya untuk disetujui.',
  local:
    'Ada yang perlu diperiksa orang kedua di naskah yang ikut Anda tulis ini. Minta penyunting lain untuk memeriksa dan menerbitkannya.',
  afterwards:
    'Ada yang perlu diperiksa orang kedua di naskah yang ikut Anda tulis ini. Penyunting lain atau pembina memeriksanya.',
  override:
    'Ada yang perlu diperiksa orang kedua di naskah yang ikut Anda tulis ini. Dalam keadaan darurat pun orang lain yang menerbitkannya.',
}
