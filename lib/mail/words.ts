import { accountMessage, isAboutAccount } from './account-words.ts'
import { dutiesMessage } from './duty-words.ts'
import { emergencyMessage } from './emergency-words.ts'
import { enteredMessage } from './entrance-words.ts'
import { exportMessage } from './export-words.ts'
import { type HelpNotice, helpMessage, isAboutHelp } from './help-words.ts'
import { hostsMessage } from './host-words.ts'
import { incidentMessage } from './incident-words.ts'
import type { Matter } from './matter.ts'
import { isAboutMedia, type MediaNotice, mediaMessage } from './media-words.ts'
import { isAboutMove, type MoveNotice, moveMessage } from './move-words.ts'
import { isAboutProposal, type ProposalNotice, proposalMessage } from './proposal-words.ts'
import type { AccountNotice } from './schema.ts'

/** A message in words; `path` is the page it leads to, `task` what a locked screen may show. */
export type Message = {
  subject: string
  paragraphs: string[]
  /** Words of others: a note, a reason. */
  quote?: string
  button: string
  path: string
  task: string
  /** What is written at the end instead of the usual words. */
  farewell?: string
  /** The link that is made when the letter goes out. */
  link?: number
}

/** What one person is told. `above`: they read it on the site of an office above. */
export function messageOf(matter: Matter, above: boolean): Message {
  const { actorName, officeName, detail, entry } = matter
  if (isAboutAccount(matter.kind)) return accountMessage(matter.kind, matter)
  if (isAboutHelp(matter.kind)) return helpMessage(matter.kind, matter)
  if (isAboutMedia(matter.kind)) return mediaMessage(matter.kind, matter, above)
  if (matter.kind === 'hosts') return hostsMessage(matter)
  if (isAboutMove(matter.kind)) return moveMessage(matter.kind, matter, above)
  if (isAboutProposal(matter.kind)) return proposalMessage(matter.kind, matter)
  if (matter.kind === 'duties') return dutiesMessage(matter)
  if (matter.kind === 'entered') return enteredMessage(matter)
  if (matter.kind === 'emergency') return emergencyMessage(matter)
  if (matter.kind === 'export') return exportMessage(matter)
  if (matter.kind === 'incident') return incidentMessage(matter)
  if (!entry) return reminders(matter)
  const about = `${entry.noun} “${entry.title}”`
  const from = above ? ` di ${officeName}` : ''
  const approval = `/admin/${above ? 'pembinaan' : 'persetujuan'}/${entry.id}`
  const own = `/admin/${entry.place}/${entry.id}`
  const messages: Record<
    Exclude<
      Matter['kind'],
      | 'reminders'
      | 'duties'
      | 'hosts'
      | 'entered'
      | 'emergency'
      | 'export'
      | 'incident'
      | AccountNotice
      | HelpNotice
      | MediaNotice
      | ProposalNotice
      | MoveNotice
    >,
    Message
  > = {
    submitted: {
      subject: `Menunggu persetujuan Anda: ${entry.title}`,
      paragraphs: [
        `${actorName}${from} mengirim ${about} untuk disetujui.`,
        'Baca sebagaimana pembaca akan melihatnya, lalu setujui atau kembalikan dengan catatan.',
      ],
      quote: detail.note && `Ralat untuk pembaca: ${detail.note}`,
      button: 'Baca dan putuskan',
      path: approval,
      task: 'Satu naskah menunggu persetujuan Anda',
    },
    returned: {
      subject: `Perlu diperbaiki: ${entry.title}`,
      paragraphs: [`${actorName} mengembalikan ${about} dengan catatan. Tulisan Anda tetap utuh.`],
      quote: detail.note,
      button: 'Buka naskah',
      path: own,
      task: 'Satu naskah Anda dikembalikan dengan catatan',
    },
    published: {
      subject: `Sudah terbit: ${entry.title}`,
      paragraphs: [`${capital(about)} sudah tayang di situs ${officeName}. Terima kasih atas tulisan Anda.`],
      button: 'Lihat di situs',
      path: entry.path,
      task: 'Satu naskah Anda sudah terbit',
    },
    overridden: {
      subject: `Terbit darurat di ${officeName}: ${entry.title}`,
      paragraphs: [
        `${actorName}, admin ${officeName}, menerbitkan ${about} tanpa menunggu persetujuan orang kedua.`,
        'Tinjau dalam 24 jam: biarkan tayang, atau tarik bila perlu.',
      ],
      quote: detail.reason,
      button: 'Tinjau sekarang',
      path: approval,
      task: 'Satu penerbitan darurat perlu ditinjau',
    },
    review: {
      subject: `Perlu ditinjau dalam 24 jam: ${entry.title}`,
      paragraphs: [
        `${officeName} bekerja sendiri dan sudah menerbitkan ${about}.`,
        'Tinjau dalam 24 jam: biarkan tayang, atau tarik bila perlu.',
      ],
      button: 'Tinjau sekarang',
      path: approval,
      task: 'Satu terbitan perlu ditinjau dalam 24 jam',
    },
  }
  return messages[matter.kind as keyof typeof messages]
}

function reminders({ officeName, detail: { stale = 0, expiring = 0 } }: Matter): Message {
  const parts = [
    stale ? `${stale} halaman sudah setahun tidak ditinjau` : '',
    expiring ? `${expiring} pengumuman berakhir dalam 7 hari` : '',
  ].filter(Boolean)
  return {
    subject: `Pekan ini di situs ${officeName}: ${parts.join(', ')}`,
    paragraphs: [
      `Di situs ${officeName}, ${parts.join(' dan ')}.`,
      'Buka ruang kerja: tiap butir bisa diperiksa dan ditandai masih benar dengan satu ketukan.',
    ],
    button: 'Buka ruang kerja',
    path: '/admin',
    task: 'Ada isi situs yang perlu ditinjau',
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
