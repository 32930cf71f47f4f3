import type { Matter } from './matter.ts'
import type { NoticeKind } from './schema.ts'
import type { Message } from './words.ts'

export type HelpNotice = Extract<NoticeKind, 'asked' | 'escalated' | 'answered'>

export const isAboutHelp = (kind: NoticeKind): kind is HelpNotice =>
  kind === 'asked' || kind === 'escalated' || kind === 'answered'

/** What is written when somebody asks for help, when nobody answered, and when somebody did. */
export function helpMessage(kind: HelpNotice, { actorName, officeName, detail }: Matter): Message {
  const toAnswer = { quote: detail.question, button: 'Baca dan jawab', path: '/admin/bantuan#perlu-dijawab' }
  const messages: Record<HelpNotice, Message> = {
    asked: {
      ...toAnswer,
      subject: `${officeName} meminta bantuan`,
      paragraphs: [`${actorName} dari ${officeName} bertanya:`],
      task: 'Satu permintaan bantuan menunggu jawaban Anda',
    },
    escalated: {
      ...toAnswer,
      subject: `Belum dijawab: permintaan bantuan ${officeName}`,
      paragraphs: [
        `Pertanyaan dari ${officeName} ini belum dijawab pembinanya, jadi diteruskan kepada Anda:`,
      ],
      task: 'Satu permintaan bantuan diteruskan kepada Anda',
    },
    answered: {
      subject: 'Permintaan bantuan Anda sudah dijawab',
      paragraphs: [`${actorName} menjawab pertanyaan Anda${detail.question ? `: “${detail.question}”` : ''}`],
      quote: detail.answer,
      button: 'Buka halaman bantuan',
      path: '/admin/bantuan',
      task: 'Permintaan bantuan Anda sudah dijawab',
    },
  }
  return messages[kind]
}
