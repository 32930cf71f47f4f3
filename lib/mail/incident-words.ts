import type { Matter } from './matter.ts'
import type { Message } from './words.ts'

/** What those who look after an incident are told: what somebody else did with its record, or how little time is left. */
export function incidentMessage({ actorName, officeName, detail }: Matter): Message {
  const { id = 0, title = '', told = '', local, deadline } = detail.incident ?? {}
  const where = { button: 'Buka catatan insiden', path: `/admin/insiden/${id}` }
  if (deadline)
    return {
      subject: `${told}: ${title}`,
      paragraphs: [
        `${told} untuk memberi tahu BSSN dan orang yang datanya terkena tentang insiden di ${officeName}: ${title}.`,
        'Undang-Undang 27 Tahun 2022 pasal 46 memberi waktu 3 × 24 jam sejak diketahui. Kalau sudah diberitahukan, catat supaya jam ini berhenti.',
      ],
      ...where,
      task: 'Batas pemberitahuan insiden hampir tiba',
    }
  return {
    subject: `Insiden di ${officeName}: ${title}`,
    paragraphs: [
      `${actorName} ${told}: ${title}.`,
      'Bila bukan ini yang Anda harapkan dari orang itu, teleponlah ia. Semua langkah tercatat di jejak kegiatan.',
    ],
    ...(local ? { button: 'Buka jejak kegiatan', path: '/admin/jejak' } : where),
    task: 'Ada kabar tentang insiden di kantor Anda',
  }
}
