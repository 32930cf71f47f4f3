import { waitWords } from '../_links/waitWords.ts'

const refusals: Record<string, { look: 'bad' | 'info'; words: string }> = {
  salah: {
    look: 'bad',
    words: 'Surel, kata sandi, atau kode tidak cocok. Periksa ketiganya, lalu coba lagi.',
  },
  isian: {
    look: 'bad',
    words: 'Surel, kata sandi, atau kode tidak cocok. Periksa ketiganya, lalu coba lagi.',
  },
  kode: {
    look: 'bad',
    words: 'Kode itu sudah terpakai atau sudah berganti. Tunggu kode berikutnya, lalu coba lagi.',
  },
  jam: {
    look: 'bad',
    words:
      'Jam ponsel Anda tidak tepat, jadi kodenya belum cocok. Setel jam ponsel ke otomatis, lalu coba kode yang baru.',
  },
  terbatas: {
    look: 'bad',
    words: 'Sudah terlalu banyak percobaan yang keliru.',
  },
  penuh: {
    look: 'bad',
    words: 'Terlalu banyak orang masuk pada saat yang sama.',
  },
  asal: {
    look: 'bad',
    words: 'Isian tadi tidak dikirim dari halaman ini, jadi kami tolak. Masuk lagi dari sini.',
  },
  habis: {
    look: 'info',
    words: 'Masuk dahulu untuk membuka ruang kerja. Bila Anda tadi sudah masuk, waktunya sudah habis.',
  },
  tiket: {
    look: 'bad',
    words:
      'Tiket masuk ini tidak berlaku: sudah dipakai, lewat satu menit, atau bukan untuk Anda di sini. Kembali ke papan Anda, lalu minta masuk sekali lagi.',
  },
  selesai: {
    look: 'info',
    words:
      'Anda sudah selesai membantu di kantor ini. Ruang kerja Anda sendiri tetap terbuka di alamat kantor Anda.',
  },
  keluar: { look: 'info', words: 'Anda sudah keluar.' },
}

/**
 * Why the login page is shown again, in words for the person before it; undefined for a reason nobody gives. `wait`
 * is when another try is worth while, in seconds.
 */
export const refusalFor = (why: unknown, wait?: unknown) => {
  const found = Object.hasOwn(refusals, String(why)) ? refusals[String(why)] : undefined
  return found && wait ? { ...found, words: `${found.words} ${waitWords(wait)}` } : found
}
