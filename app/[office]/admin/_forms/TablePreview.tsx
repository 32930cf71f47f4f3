import type { DataTable } from '../../../../lib/entries/kinds/dataset.ts'
import { formatNumber } from '../../../../lib/numbers.ts'

const shown = 8

/** The first rows of a table as they were understood; numbers stand at the right. */
export const TablePreview = ({ table: { columns, rows } }: { table: DataTable }) => (
  <div className="min-w-0">
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
    <section className="overflow-x-auto" tabIndex={0} aria-label="Pratinjau tabel, bisa digeser">
      <table className="w-full border-collapse text-left text-14">
        <caption className="sr-only">Pratinjau tabel</caption>
        <thead>
          <tr className="border-b border-field">
            {columns.map(({ name, format }, index) => (
              <th
                key={index}
                scope="col"
                className={`py-2 pr-5 align-bottom font-semibold text-ink-2 last:pr-0 ${format === 'teks' ? '' : 'text-right'}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, at) => (
            <tr key={at} className="border-b border-line">
              {row.map((cell, index) => (
                <td
                  key={index}
                  className={`py-2 pr-5 last:pr-0 ${columns[index]?.format === 'teks' ? '' : 'text-right whitespace-nowrap'}`}
                >
                  {columns[index]?.format === 'teks' || !cell ? cell : inWords(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {rows.length > shown && (
      <p className="pt-2 text-14 text-ink-2">dan {formatNumber(rows.length - shown)} baris lagi.</p>
    )}
  </div>
)

const inWords = (cell: string) =>
  Number.isFinite(Number(cell)) ? Number(cell).toLocaleString('id-ID', { maximumFractionDigits: 6 }) : cell
