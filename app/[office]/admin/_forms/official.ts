import { filled } from '../[jenis]/_editor/checks.ts'
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
  checks: ({ title, position, portrait }) => [
    filled(title, 'Nama terisi', 'Nama belum diisi', 'judul'),
    filled(position, 'Jabatan terisi', 'Jabatan belum diisi', 'jabatan'),
    filled(portrait ? 'ada' : '', 'Foto ada', 'Foto belum ada', 'foto-pejabat'),
    ...(portrait
      ? [filled(portrait.alt, 'Foto punya gambaran', 'Foto belum punya gambaran', 'gambaran')]
      : []),
  ],
}
