import { filled, textChecks, titleCheck } from '../[jenis]/_editor/checks.ts'
import { CommonSide } from './CommonSide.tsx'
import type { KindForm } from './form.ts'
import type { Own } from './own.ts'
import { PageMain } from './PageMain.tsx'

export const pageForm: KindForm<Own<'page'>> = {
  title: 'Judul',
  text: 'Isi halaman',
  textFirst: true,
  Main: PageMain,
  Side: CommonSide,
  checks: (draft, text) => [
    titleCheck(draft.title),
    filled(draft.summary, 'Ringkasan terisi', 'Ringkasan belum diisi', 'ringkasan'),
    ...textChecks('Isi halaman', text),
  ],
}
