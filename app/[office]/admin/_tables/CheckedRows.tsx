import type { ReactNode } from 'react'
import { formatNumber } from '../../../../lib/numbers.ts'
import { Notice } from '../../../_ui/Notice.tsx'

export type LineProblem = { line: number; sentence: string }

type CheckedRowsProps = {
  /** What each good line would do. */
  rows: { line: number; name: string; note: ReactNode }[]
  /** How many lines the table has. */
  read: number
  problems: LineProblem[]
  remarks?: LineProblem[]
  /** What has not happened yet: "Belum ada yang diundang". */
  nothingYet: string
  /** "Yang akan diundang" */
  heading: string
}

const mostShown = 20

/** What a table would do, row by row, and every line that stands in the way. */
export function CheckedRows({ rows, read, problems, remarks = [], nothingYet, heading }: CheckedRowsProps) {
  const lines = new Set(problems.map(({ line }) => line)).size
  return (
    <div role="status" className="grid grid-cols-1 gap-6 py-6">
      {problems.length > 0 ? (
        <Notice look="warn">
          <p className="font-semibold">
            {formatNumber(problems.length)} hal perlu diperbaiki di {formatNumber(lines)} baris.
          </p>
          <p>Perbaiki tabelnya, lalu periksa lagi. {nothingYet}.</p>
        </Notice>
      ) : (
        <Notice look="ok">
          Semua {formatNumber(read)} baris benar. {nothingYet} sampai Anda menekan tombol di bawah.
        </Notice>
      )}
      <Sentences title="Yang perlu diperbaiki" rows={problems} />
      <Sentences title="Yang perlu diketahui" rows={remarks} />
      {rows.length > 0 && (
        <section>
          <h2 className="text-20">{problems.length > 0 ? 'Baris yang sudah benar' : heading}</h2>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {rows.slice(0, mostShown).map(({ line, name, note }) => (
              <li key={line} className="py-3">
                <b className="font-semibold">{name}</b>
                <span className="block text-14 wrap-anywhere text-ink-2">{note}</span>
              </li>
            ))}
          </ul>
          {rows.length > mostShown && (
            <p className="pt-2 text-14 text-ink-2">dan {formatNumber(rows.length - mostShown)} lainnya.</p>
          )}
        </section>
      )}
    </div>
  )
}

function Sentences({ title, rows }: { title: string; rows: LineProblem[] }) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2 className="text-20">{title}</h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {rows.map(({ line, sentence }, index) => (
          <li key={index} className="py-2.5 wrap-anywhere">
            <b className="font-semibold">Baris {line}.</b> {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
