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
}
