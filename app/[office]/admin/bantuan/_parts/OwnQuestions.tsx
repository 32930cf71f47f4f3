import { Check, Clock } from 'lucide-react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import type { OwnQuestion } from '../../../../../lib/help/queries.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { waited } from './waited.ts'

type OwnQuestionsProps = { questions: OwnQuestion[]; zone: Zone }

/** What this person asked, who answered, and how long the rest has waited. */
export const OwnQuestions = ({ questions, zone }: OwnQuestionsProps) =>
  questions.length > 0 && (
    <section id="pertanyaan-anda" className="pt-10">
      <h2 className="text-22">Pertanyaan Anda</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {questions.map(question => (
          <li key={question.id} className="py-4">
            <StateOf question={question} />
            <p className="pt-2 break-words whitespace-pre-line">{question.question}</p>
            <p className="text-14 text-ink-2">{formatDateTime(question.askedAt, zone)}</p>
            {question.answeredAt && (
              <blockquote className="mt-3 border-l-3 border-field pl-4 break-words whitespace-pre-line">
                {question.answer}
                <footer className="pt-1 text-14 text-ink-2">
                  {question.answeredBy ?? 'Pembina'}, {formatDateTime(question.answeredAt, zone)}
                </footer>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  )

const StateOf = ({ question }: { question: OwnQuestion }) =>
  question.answeredAt ? (
    <Badge look="ok" icon={Check}>
      Sudah dijawab
    </Badge>
  ) : (
    <Badge look={question.escalatedAt ? 'warn' : 'info'} icon={Clock}>
      Menunggu {waited(question.askedAt, new Date())}
      {question.escalatedAt && ', sudah sampai ke pusat'}
    </Badge>
  )
