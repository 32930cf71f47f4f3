import { longDay } from '../stages/span.ts'
import type { Matter } from './matter.ts'
import type { Message } from './words.ts'

/** What an office's people are told of duties that are due within a week or tomorrow. */
export function dutiesMessage({ officeName, detail: { duties = [] } }: Matter): Message {
  const [first] = duties
  const soonest = Math.min(...duties.map(({ left }) => left))
  const when = soonest <= 0 ? 'hari ini' : soonest === 1 ? 'besok' : `${soonest} hari lagi`
  const many = duties.length > 1
  return {
    subject: many
      ? `${duties.length} kewajiban ${officeName} jatuh tempo, yang pertama ${when}`
      : `Jatuh tempo ${when}: ${first?.name}`,
    paragraphs: [
      `Di situs ${officeName} belum terbit:`,
      ...duties.map(({ name, dueOn }) => `${name}, paling lambat ${longDay(dueOn, 0)}.`),
      'Satu tombol membuka naskah yang sudah disiapkan. Bila sudah dipenuhi dengan cara lain, tandai di sana.',
    ],
    button: 'Buka kewajiban',
    path: '/admin/kewajiban',
    task: many ? 'Beberapa kewajiban kantor segera jatuh tempo' : 'Satu kewajiban kantor segera jatuh tempo',
  }
}
