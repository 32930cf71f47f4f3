import { filled } from '../[jenis]/_editor/checks.ts'
import type { KindForm } from './form.ts'
import { HomeMain } from './HomeMain.tsx'
import type { Own } from './own.ts'

export const homeForm: KindForm<Own<'home'>> = {
  Main: HomeMain,
  checks: ({ sections }) => [
    filled(sections.length ? 'ada' : '', 'Ada bagian yang ditampilkan', 'Belum ada bagian', 'bagian'),
  ],
}
