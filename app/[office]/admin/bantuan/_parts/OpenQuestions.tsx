import { Clock } from 'lucide-react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { answerHelp } from '../../../../../lib/help/actions.ts'
import type { OpenQuestion } from '../../../../../lib/help/queries.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { waited } from './waited.ts'

type OpenQuestionsProps = { questions: OpenQuestion[]; zone: Zone; national: boolean; only: boolean }

/** What offices wait to be told, the longest waiting first. */
export const OpenQuestions = ({ questions, zone, national, only }: OpenQuestionsProps) => (
  <section id="perlu-dijawab" className="pb-12">
    <h2 className="pb-1 text-22">Perlu dijawab</h2>
    {only && (
      <p className="pb-1">
        Hanya dari satu kantor.{' '}
        <a href="/admin/bantuan#perlu-dijawab" className="link">
          Lihat semua
        </a>
      </p>
    )}
    {questions.length === 0 ? (
      <p className="text-ink-2">Tidak ada pertanyaan yang menunggu.</p>
    ) : (
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {questions.map(question => (
          <li key={question.id} className="max-w-measure py-5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Badge look={question.escalatedAt ? 'warn' : 'info'} icon={Clock}>
                Menunggu {waited(question.askedAt, new Date())}
              </Badge>
              {national && !question.escalatedAt && (
                <span className="text-14 text-ink-2">sedang di provinsi</span>
              )}
            </p>
            <p className="pt-2 font-semibold">{question.officeName}</p>
            <p className="text-14 break-words text-ink-2">
              {question.askedBy}, {formatDateTime(question.askedAt, zone)}
              {question.page && `, halaman ${question.page}`}
              {question.errorId && `, nomor gangguan ${question.errorId}`}
            </p>
            <p className="py-3 break-words whitespace-pre-line">{question.question}</p>
            <DeedForm
              action={answerHelp}
              subject={{ id: question.id }}
              question={{
                name: 'answer',
                label: 'Jawaban Anda',
                help: 'Penanya membacanya di surel. Sebut tombol dan halamannya.',
              }}
              look="primary"
            >
              Kirim jawaban
            </DeedForm>
          </li>
        ))}
      </ul>
    )}
  </section>
)
