import { filled, titleCheck } from '../[jenis]/_editor/checks.ts'
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
  checks: ({ title, table, source, summary }) => [
    titleCheck(title),
    filled(table.rows.length ? 'ada' : '', 'Tabel berisi data', 'Tabel masih kosong', 'tabel'),
    filled(source, 'Sumber terisi', 'Sumber belum diisi', 'sumber'),
    filled(summary, 'Ringkasan terisi', 'Ringkasan belum diisi', 'ringkasan'),
  ],
}
