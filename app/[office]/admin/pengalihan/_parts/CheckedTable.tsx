import type { Checked, Remark } from '../../../../../lib/redirects/check.ts'
import { Notice } from '../../../../_ui/Notice.tsx'

const mostShown = 20

/** What a table of redirects would do: how many are good, which lines are passed over and why. */
export const CheckedTable = ({ checked: { good, problems, remarks } }: { checked: Checked }) => (
  <div role="status" className="grid grid-cols-1 gap-4 pb-4">
    <Notice look={good.length ? 'ok' : 'warn'}>
      {good.length ? `${good.length} baris siap diterapkan.` : 'Tidak ada baris yang bisa diterapkan.'}
      {problems.length > 0 && ` ${problems.length} baris dilewati.`} Belum ada yang berubah di situs.
    </Notice>
    <Remarks title="Yang dilewati" rows={problems} />
    <Remarks title="Yang perlu diketahui" rows={remarks} />
    {good.length > 0 && (
      <section>
        <h3 className="text-16 font-semibold">Yang akan berlaku</h3>
        <ul className="mt-1 divide-y divide-line border-y border-line text-14">
          {good.slice(0, mostShown).map(({ line, from, to, replaces }) => (
            <li key={line} className="py-2 break-all">
              {from} menuju {to}
              {replaces && <span className="text-ink-2"> (semula {replaces})</span>}
            </li>
          ))}
        </ul>
        {good.length > mostShown && (
          <p className="pt-2 text-14 text-ink-2">dan {good.length - mostShown} lainnya.</p>
        )}
      </section>
    )}
  </div>
)

const Remarks = ({ title, rows }: { title: string; rows: Remark[] }) =>
  rows.length > 0 && (
    <section>
      <h3 className="text-16 font-semibold">{title}</h3>
      <ul className="mt-1 divide-y divide-line border-y border-line text-14">
        {rows.map(({ line, sentence }) => (
          <li key={`${line} ${sentence}`} className="py-2 break-words">
            <b className="font-semibold">Baris {line}.</b> {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
