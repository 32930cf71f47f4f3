import { filled, titleCheck } from '../[jenis]/_editor/checks.ts'
import { DocumentMain } from './DocumentMain.tsx'
import { DocumentSide } from './DocumentSide.tsx'
import type { KindForm } from './form.ts'
import type { Own } from './own.ts'

export const documentForm: KindForm<Own<'document'>> = {
  title: 'Judul',
  text: 'Isi dokumen',
  textHelp: 'Salin pokok isinya sebagai teks bila berkasnya hasil pindai. Boleh dikosongkan.',
  Main: DocumentMain,
  Side: DocumentSide,
  checks: ({ title, number, year, file, summary }) => [
    titleCheck(title),
    filled(number, 'Nomor terisi', 'Nomor belum diisi', 'nomor'),
    filled(year, 'Tahun terisi', 'Tahun belum diisi', 'tahun'),
    filled(file ? 'ada' : '', 'Berkas ada', 'Berkas belum ada', 'berkas'),
    filled(summary, 'Abstrak terisi', 'Abstrak belum diisi', 'ringkasan'),
  ],
}
