import { longDay } from '../stages/span.ts'
import type { Matter } from './matter.ts'
import type { NoticeKind } from './schema.ts'
import type { Message } from './words.ts'

const kinds = ['moveDue', 'oldSites'] as const
/** What is told of an old site that is to come here. */
export type MoveNotice = (typeof kinds)[number]

export const isAboutMove = (kind: NoticeKind): kind is MoveNotice =>
  (kinds as readonly NoticeKind[]).includes(kind)

const mostNamed = 30

/** A message on a move; `above`: its reader coaches the office from an office above. */
export const moveMessage = (kind: MoveNotice, matter: Matter, above: boolean): Message =>
  kind === 'moveDue' ? due(matter, above) : turned(matter)

function due({ officeName, detail: { move } }: Matter, above: boolean): Message {
  const { slug = '', endsOn = '', mark, done = 0, steps = 0, next = '' } = move ?? {}
  const when = mark === 'end' ? 'hari ini' : `pada ${longDay(endsOn, 0)}`
  return {
    subject:
      mark === 'end'
        ? `Rencana selesai hari ini: perpindahan situs ${officeName}`
        : `Sepekan lagi: perpindahan situs ${officeName}`,
    paragraphs: [
      `Perpindahan situs lama ${officeName} direncanakan selesai ${when}. Sudah ${done} dari ${steps} langkah.`,
      `Langkah berikutnya: ${next}.`,
      'Bila ada yang menghambat, buka halamannya dan minta bantuan dari sana.',
    ],
    button: 'Buka perpindahan',
    path: above ? `/admin/perpindahan/${slug}` : '/admin/perpindahan',
    task: 'Rencana selesai perpindahan situs sudah dekat',
  }
}

function turned({ detail: { hosts = [] } }: Matter): Message {
  const lines = hosts
    .slice(0, mostNamed)
    .map(({ host, officeName, words }) => `${host} (${officeName}): ${words}`)
  if (hosts.length > mostNamed) lines.push(`dan ${hosts.length - mostNamed} alamat lainnya.`)
  return {
    subject: `Situs lama yang berubah: ${hosts.length}`,
    paragraphs: [
      'Pemeriksaan alamat situs lama tadi malam menemukan perubahan ini. Bila namanya dipakai orang lain, peringatkan pembaca dan minta isinya diturunkan.',
    ],
    quote: lines.join('\n'),
    button: 'Buka perpindahan',
    path: '/admin/perpindahan',
    task: 'Ada situs lama yang berubah',
  }
}
