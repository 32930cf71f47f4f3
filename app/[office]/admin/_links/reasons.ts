import { faultWords } from '../../../../lib/login/passphrase.ts'
import { waitWords } from './waitWords.ts'

type Reason = { look: 'bad' | 'info' | 'ok'; words: string }

const faults = Object.fromEntries(
  Object.entries(faultWords).map(([why, words]) => [why, { look: 'bad' as const, words }]),
)

const reasons: Record<string, Reason> = {
  ...faults,
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
