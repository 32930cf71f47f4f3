import { waitWords } from './waitWords.ts'

type Reason = { look: 'bad' | 'info' | 'ok'; words: string }

const reasons: Record<string, Reason> = {
  mati: {
    look: 'bad',
    words: 'Tautan ini sudah dipakai, sudah lewat waktunya, atau bukan untuk situs ini.',
  },
  terbatas: { look: 'bad', words: 'Sudah terlalu banyak percobaan.' },
  kode: {
    look: 'bad',
    words: 'Kode faktor kedua tidak cocok atau sudah terpakai. Tunggu kode berikutnya, lalu coba lagi.',
  },
  jam: {
    look: 'bad',
    words:
      'Jam ponsel Anda tidak tepat, jadi kodenya belum cocok. Setel jam ponsel ke otomatis, lalu coba kode baru.',
  },
  lisan: {
    look: 'bad',
    words: 'Kode yang dibacakan lewat telepon tidak cocok. Periksa lagi, atau telepon kantor provinsi Anda.',
  },
  pendek: { look: 'bad', words: 'Sandi ini terlalu pendek. Pakai 12 huruf atau lebih; spasi juga boleh.' },
  panjang: { look: 'bad', words: 'Sandi ini terlalu panjang. Paling banyak 200 huruf.' },
  lemah: {
    look: 'bad',
    words:
      'Sandi ini mudah ditebak. Pakai empat kata yang tidak saling berkaitan, tanpa nama Anda atau kantor.',
  },
  dikenal: {
    look: 'bad',
    words: 'Sandi ini ada di daftar sandi yang sering dipakai orang. Pilih yang lain.',
  },
  surel: { look: 'bad', words: 'Tulis alamat surel lengkap, misalnya nama@instansi.go.id.' },
  terkirim: {
    look: 'info',
    words:
      'Bila alamat itu terdaftar di situs ini, tautannya sedang dikirim. Periksa kotak masuk, juga folder spam. Tautan berlaku 30 menit.',
  },
  diakhiri: {
    look: 'ok',
    words: 'Semua sesi sudah diakhiri. Sekarang buat sandi baru: tulis surel Anda.',
  },
}

/** Why a page is shown again, in words; undefined for a reason nobody gives. `wait` in seconds. */
export function reasonFor(why: unknown, wait?: unknown): Reason | undefined {
  const found = Object.hasOwn(reasons, String(why)) ? reasons[String(why)] : undefined
  return found && wait ? { ...found, words: `${found.words} ${waitWords(wait)}` } : found
}
