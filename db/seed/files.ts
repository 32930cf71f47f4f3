import { type PreparedFile, prepareFile } from '../../lib/media/prepare-file.ts'
import { keepOriginal } from '../../lib/media/store.ts'
import { pdfOf } from './drawing/pdf.ts'

const names = {
  pengumuman: 'Salinan pengumuman',
  jadwal: 'Jadwal dan tata cara',
  formulir: 'Formulir pendaftaran',
  'berita-acara': 'Berita acara',
  keputusan: 'Salinan keputusan',
  'nota-kesepahaman': 'Nota kesepahaman',
} as const
/** A file of the sample content; many offices share the same few. */
export type FileName = keyof typeof names

export type Files = Map<FileName, PreparedFile>

/** Makes the files of the sample content and puts them into the store. */
export async function makeFiles(): Promise<Files> {
  const files: Files = new Map()
  for (const name of Object.keys(names) as FileName[]) {
    const bytes = pdfOf(names[name], linesOf(names[name]))
    const prepared = await prepareFile(bytes, `${name}.pdf`)
    await keepOriginal(prepared.hash, bytes)
    files.set(name, prepared)
  }
  return files
}

// What counts stands as text on the entry's page; the paper only stands for the signed one.
const linesOf = (name: string) => [
  'Berkas contoh untuk peragaan situs.',
  '',
  `${name} ini tidak memuat keputusan atau data yang sebenarnya.`,
  'Isi yang berlaku dapat dibaca sebagai teks di halaman tempat berkas ini diunduh.',
  '',
  ...Array.from(
    { length: 60 },
    (_, at) => `Pasal ${at + 1}. Ketentuan contoh nomor ${at + 1}, tanpa arti hukum.`,
  ),
]
