import type { Matter } from './matter.ts'
import type { NoticeKind } from './schema.ts'
import type { Message } from './words.ts'

export type ProposalNotice = Extract<NoticeKind, 'proposed' | 'ruled'>

export const isAboutProposal = (kind: NoticeKind): kind is ProposalNotice =>
  kind === 'proposed' || kind === 'ruled'

/** What is written when an act needs a second person, and when one decided or nobody did. */
export function proposalMessage(kind: ProposalNotice, { actorName, detail }: Matter): Message {
  const { words = '', accepted, expired } = detail.proposal ?? {}
  const path = '/admin/usulan'
  if (kind === 'proposed')
    return {
      subject: `Menunggu orang kedua: ${words}`,
      paragraphs: [
        `${actorName} mengusulkan: ${words}.`,
        'Tindakan ini baru dijalankan setelah Anda atau rekan lain menyetujuinya, paling lambat dalam 48 jam.',
      ],
      quote: detail.reason,
      button: 'Baca dan putuskan',
      path,
      task: 'Satu usulan menunggu orang kedua',
    }
  const outcome = expired ? 'tidak dijawab dalam 48 jam' : accepted ? 'disetujui' : 'ditolak'
  return {
    subject: `Usulan Anda ${outcome}: ${words}`,
    paragraphs: [
      expired
        ? `Usulan Anda, ${words}, tidak dijawab siapa pun dalam 48 jam dan berakhir. Bila masih perlu, usulkan lagi.`
        : `${actorName} ${accepted ? 'menyetujui usulan Anda, dan tindakannya sudah dijalankan' : 'menolak usulan Anda'}: ${words}.`,
    ],
    quote: detail.reason,
    button: 'Lihat usulan',
    path,
    task: 'Usulan Anda sudah diputuskan',
  }
}
