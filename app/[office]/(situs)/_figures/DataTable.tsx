import { shownCell } from '../../../../lib/entries/figures.ts'
import type { DataTable as Table } from '../../../../lib/entries/kinds/dataset.ts'

/** All figures with their headings; wide ones scroll in their own box, which the keyboard reaches. */
export const DataTable = ({ table: { columns, rows }, caption }: { table: Table; caption: string }) => (
  <section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    tabIndex={0}
    aria-label={`Tabel ${caption}`}
    className="overflow-x-auto"
  >
    <table className="w-full border-collapse text-left text-16">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-field">
          {columns.map(({ name, format }, index) => (
            <th
              key={index}
              scope="col"
              className={`py-2.5 pr-6 align-bottom text-14 font-semibold text-ink-2 last:pr-0 ${format === 'teks' ? '' : 'text-right'}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line} className="border-b border-line">
            {row.map((text, index) => {
              const { format } = columns[index]!
              const look = `py-2.5 pr-6 last:pr-0 ${format === 'teks' ? '' : 'text-right whitespace-nowrap'}`
              return index === 0 ? (
                <th key={index} scope="row" className={`${look} font-semibold`}>
                  {shownCell(text, format)}
                </th>
              ) : (
                <td key={index} className={look}>
                  {shownCell(text, format)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
