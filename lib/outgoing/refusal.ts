import { Refusal } from '../refusal.ts'

/** Why an address is not fetched, or its answer not taken; each with the sentence a person reads. */
export const outgoingSentences = {
  address: 'Alamat ini tidak terbaca. Tulis lengkap, misalnya https://www.kpu.go.id/berita.',
  scheme: 'Alamat harus berawalan http:// atau https://.',
  port: 'Alamat dengan nomor porta khusus tidak dibuka; hanya porta 80 dan 443.',
  credentials: 'Alamat ini memuat nama pengguna atau kata sandi. Hapus bagian itu lebih dahulu.',
  unknown: 'Nama situs ini tidak ditemukan. Periksa ejaannya.',
  notPublic: 'Alamat ini bukan alamat internet umum, jadi tidak dibuka dari peladen.',
  redirect: 'Alamat ini mengalihkan ke tempat yang tidak dapat dibaca.',
  redirects: 'Alamat ini mengalihkan terlalu banyak kali.',
  headers: 'Jawaban situs ini memiliki kepala yang terlalu besar.',
  tooLarge: 'Jawaban situs ini terlalu besar.',
  tooSlow: 'Situs ini terlalu lama menjawab.',
  encoding: 'Jawaban situs ini dimampatkan dengan cara yang tidak dikenal atau rusak.',
  certificate: 'Sertifikat keamanan situs ini tidak sah.',
  connection: 'Situs ini tidak dapat dihubungi.',
} as const

export type OutgoingReason = keyof typeof outgoingSentences

/** What the server does not fetch, or could not. `reason` is its name; `cause` is for the log alone. */
export class OutgoingRefusal extends Refusal {
  reason: OutgoingReason

  constructor(reason: OutgoingReason, cause?: unknown) {
    super(outgoingSentences[reason])
    this.reason = reason
    this.cause = cause
  }
}
