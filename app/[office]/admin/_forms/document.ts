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
}
