import { CommonSide } from './CommonSide.tsx'
import { DatasetMain } from './DatasetMain.tsx'
import type { KindForm } from './form.ts'
import type { Own } from './own.ts'

export const datasetForm: KindForm<Own<'dataset'>> = {
  title: 'Judul',
  text: 'Penjelasan',
  textHelp: 'Cara angkanya didapat, dan apa yang berubah sejak terbitan sebelumnya. Boleh dikosongkan.',
  Main: DatasetMain,
  Side: CommonSide,
}
