import type { Matter } from './matter.ts'
import type { Message } from './words.ts'

/** What an office's admins are told when it was frozen, quarantined, rolled back or its people were logged out. */
export const emergencyMessage = ({ actorName, officeName, detail }: Matter): Message => ({
  subject: `Tindakan darurat untuk situs ${officeName}`,
  paragraphs: [
    `${actorName} ${detail.told}. ${detail.reason ? 'Alasannya:' : ''}`.trim(),
    'Tindakan ini tercatat di jejak kegiatan kantor Anda. Bila Anda melihat hal yang janggal di situs, hubungi kantor provinsi atau pusat lewat telepon.',
  ],
  quote: detail.reason,
  button: 'Buka jejak kegiatan',
  path: '/admin/jejak',
  task: 'Ada tindakan darurat untuk situs kantor Anda',
})
