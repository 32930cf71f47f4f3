import type { Matter } from './matter.ts'
import type { Message } from './words.ts'

/** What an office's admins are told when somebody from above comes in to help. */
export const enteredMessage = ({ actorName, officeName, detail }: Matter): Message => ({
  subject: `${actorName} masuk ke ruang kerja ${officeName} untuk membantu`,
  paragraphs: [
    `${actorName}, yang membina kantor Anda, masuk ke ruang kerja ${officeName} untuk paling lama satu jam. Alasannya:`,
    'Ia bisa membaca naskah dan menulis draf atas namanya sendiri, tetapi tidak bisa menerbitkan. Semua yang ia kerjakan tercatat di jejak kegiatan kantor Anda.',
  ],
  quote: detail.reason,
  button: 'Buka jejak kegiatan',
  path: '/admin/jejak',
  task: 'Seseorang dari atas masuk untuk membantu',
})
