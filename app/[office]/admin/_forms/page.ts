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
}
