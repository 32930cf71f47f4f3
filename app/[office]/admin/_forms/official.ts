import { CommonSide } from './CommonSide.tsx'
import type { KindForm } from './form.ts'
import { OfficialMain } from './OfficialMain.tsx'
import type { Own } from './own.ts'

export const officialForm: KindForm<Own<'official'>> = {
  title: 'Nama lengkap',
  text: 'Riwayat singkat',
  textHelp: 'Pendidikan dan pekerjaan sebelumnya. Alamat rumah, NIK, dan nomor pribadi tidak perlu.',
  Main: OfficialMain,
  Side: CommonSide,
}
