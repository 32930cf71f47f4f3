import { formatSize } from '../media/size.ts'
import type { Matter } from './matter.ts'
import type { Message } from './words.ts'

/** What an office's admins are told when somebody asks for an archive of all of it, and when it is ready. */
export function exportMessage({ officeName, actorName, detail }: Matter): Message {
  const { ready = false, by = actorName, size = 0 } = detail.archive ?? {}
  const careful =
    'Arsip itu memuat draf dan isi tempat sampah. Bila Anda tidak tahu-menahu, hubungi kantor provinsi atau pusat lewat telepon.'
  if (ready)
    return {
      subject: `Arsip ${officeName} siap diunduh`,
      paragraphs: [
        `Arsip seluruh isi ${officeName} yang diminta ${by} sudah jadi (${formatSize(size)}) dan bisa diunduh selama 7 hari.`,
        careful,
      ],
      button: 'Buka halaman ekspor',
      path: '/admin/ekspor',
      task: 'Arsip kantor Anda siap diunduh',
    }
  return {
    subject: `Arsip seluruh isi ${officeName} diminta`,
    paragraphs: [`${by} meminta arsip seluruh isi ${officeName}.`, careful],
    button: 'Buka halaman ekspor',
    path: '/admin/ekspor',
    task: 'Arsip kantor Anda diminta',
  }
}
