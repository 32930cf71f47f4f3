import { type MoveStart, moveStarts } from '../../../../../lib/moves/schema.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { Notice } from '../../../../_ui/Notice.tsx'

type Problem = { line: number; sentence: string }
type Changes = { startsOn?: string; endsOn?: string; start?: MoveStart; responsible?: string; coach?: string }
export type CheckedMoves = {
  planned: { line: number; name: string; changes: Changes }[]
  read: number
  problems: Problem[]
  remarks: Problem[]
  table: string
}

const mostShown = 20

/** What a table of moves would change, and every line that stands in the way. */
export function CheckedTable({ checked: { planned, problems, remarks } }: { checked: CheckedMoves }) {
  const lines = new Set(problems.map(({ line }) => line)).size
  return (
    <div role="status" className="grid grid-cols-1 gap-6 py-6">
      {problems.length > 0 ? (
        <Notice look="warn">
          <p className="font-semibold">
            {formatNumber(problems.length)} hal perlu diperbaiki di {formatNumber(lines)} baris.
          </p>
          <p>Perbaiki tabelnya, lalu periksa lagi. Belum ada rencana yang diubah.</p>
        </Notice>
      ) : (
        <Notice look="ok">
          Semua baris benar. Belum ada yang diubah sampai Anda menekan tombol di bawah.
        </Notice>
      )}
      <Remarks title="Yang perlu diperbaiki" rows={problems} />
      <Remarks title="Yang perlu diketahui" rows={remarks} />
      {problems.length === 0 && planned.length > 0 && (
        <section>
          <h2 className="text-20">Yang akan diubah</h2>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {planned.slice(0, mostShown).map(({ line, name, changes }) => (
              <li key={line} className="py-3">
                <b className="font-semibold">{name}</b>
                <span className="block text-14 wrap-anywhere text-ink-2">{changeWords(changes)}</span>
              </li>
            ))}
          </ul>
          {planned.length > mostShown && (
            <p className="pt-2 text-14 text-ink-2">dan {formatNumber(planned.length - mostShown)} lainnya.</p>
          )}
        </section>
      )}
    </div>
  )
}

const changeWords = ({ startsOn, endsOn, start, responsible, coach }: Changes) =>
  [
    start && moveStarts[start],
    startsOn && `mulai ${longDay(startsOn, 0)}`,
    endsOn && `selesai ${longDay(endsOn, 0)}`,
    responsible && `penanggung jawab ${responsible}`,
    coach && `pendamping ${coach}`,
  ]
    .filter(Boolean)
    .join(', ')

const Remarks = ({ title, rows }: { title: string; rows: Problem[] }) =>
  rows.length > 0 && (
    <section>
      <h2 className="text-20">{title}</h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {rows.map(({ line, sentence }, index) => (
          <li key={index} className="py-2.5 break-words">
            <b className="font-semibold">Baris {line}.</b> {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
