import { formatNumber } from '../../../../../../lib/numbers.ts'
import type { Problem } from '../../../../../../lib/offices/list/read.ts'
import { Notice } from '../../../../../_ui/Notice.tsx'

export type CheckedOffices = {
  planned: { line: number; name: string; host: string; parent: string; admin?: string }[]
  read: number
  problems: Problem[]
  remarks: Problem[]
  table: string
}

const mostShown = 20

/** What a table of offices would make, and every line that stands in the way. */
export function CheckedTable({ checked: { planned, read, problems, remarks } }: { checked: CheckedOffices }) {
  const lines = new Set(problems.map(({ line }) => line)).size
  return (
    <div role="status" className="grid grid-cols-1 gap-6 py-6">
      {problems.length > 0 ? (
        <Notice look="warn">
          <p className="font-semibold">
            {formatNumber(problems.length)} hal perlu diperbaiki di {formatNumber(lines)} baris.
          </p>
          <p>Perbaiki tabelnya, lalu periksa lagi. Belum ada kantor yang dibuat.</p>
        </Notice>
      ) : (
        <Notice look="ok">
          Semua {formatNumber(read)} baris benar. Belum ada yang dibuat sampai Anda menekan tombol di bawah.
        </Notice>
      )}
      <Remarks title="Yang perlu diperbaiki" rows={problems} />
      <Remarks title="Yang perlu diketahui" rows={remarks} />
      {problems.length === 0 && planned.length > 0 && (
        <section>
          <h2 className="text-20">Yang akan dibuat</h2>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {planned.slice(0, mostShown).map(({ line, name, host, parent, admin }) => (
              <li key={line} className="py-3">
                <b className="font-semibold">{name}</b>
                <span className="block text-14 wrap-anywhere text-ink-2">
                  {host}, di bawah {parent}
                  {admin && `, admin ${admin}`}
                </span>
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
