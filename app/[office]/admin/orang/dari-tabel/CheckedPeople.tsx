import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Problem } from '../../../../../lib/people/table.ts'
import { Notice } from '../../../../_ui/Notice.tsx'

export type Checked = {
  planned: { line: number; name: string; email: string; known: boolean; office: string; roles: string }[]
  read: number
  problems: Problem[]
  table: string
}

/** What a table of people would do, row by row, and every line that stands in the way. */
export function CheckedPeople({ checked: { planned, read, problems } }: { checked: Checked }) {
  return (
    <div role="status" className="grid grid-cols-1 gap-6 py-6">
      {problems.length > 0 ? (
        <Notice look="warn">
          <p className="font-semibold">{formatNumber(problems.length)} hal perlu diperbaiki.</p>
          <p>Perbaiki tabelnya, lalu periksa lagi. Belum ada yang diundang.</p>
        </Notice>
      ) : (
        <Notice look="ok">
          Semua {formatNumber(read)} baris benar. Belum ada yang diundang sampai Anda menekan tombol di bawah.
        </Notice>
      )}
      {problems.length > 0 && (
        <section>
          <h2 className="text-20">Yang perlu diperbaiki</h2>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {problems.map(({ line, sentence }) => (
              <li key={`${line} ${sentence}`} className="py-2.5 break-words">
                <b className="font-semibold">Baris {line}.</b> {sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      {planned.length > 0 && (
        <section>
          <h2 className="text-20">{problems.length ? 'Baris yang sudah benar' : 'Yang akan diundang'}</h2>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {planned.map(({ line, name, email, known, office, roles }) => (
              <li key={line} className="py-3">
                <b className="font-semibold">{name}</b>
                <span className="block text-14 wrap-anywhere text-ink-2">
                  {email}, {office}, {roles}
                  {known && '. Sudah dikenal: perannya ditambahkan, tanpa undangan'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
