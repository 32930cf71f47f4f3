import { filled, textChecks, titleCheck } from '../[jenis]/_editor/checks.ts'
import { AnnouncementMain } from './AnnouncementMain.tsx'
import { CommonSide } from './CommonSide.tsx'
import type { KindForm } from './form.ts'
import type { Own } from './own.ts'

export const announcementForm: KindForm<Own<'announcement'>> = {
  title: 'Judul',
  text: 'Isi pengumuman',
  textHelp:
    'Tulis keputusan, tanggal, nama, dan angkanya di sini. Banyak orang membuka dengan ponsel atau pembaca layar, dan hasil pindai tidak terbaca mesin pencari. Berkasnya cukup menjadi lampiran.',
  Main: AnnouncementMain,
  Side: CommonSide,
  checks: (draft, text) => [
    titleCheck(draft.title),
    filled(draft.number, 'Nomor surat terisi', 'Nomor surat belum diisi', 'nomor'),
    filled(draft.summary, 'Ringkasan terisi', 'Ringkasan belum diisi', 'ringkasan'),
    ...textChecks('Isi pengumuman', text),
  ],
}
