import { shownCell } from '../../../../lib/entries/figures.ts'
import type { DataTable as Table } from '../../../../lib/entries/kinds/dataset.ts'

/**
 * All figures with their headings. Where the columns do not fit, each line becomes a list of its own with the headings
 * before the figures. What is wider still scrolls in its own box.
 */
export const DataTable = ({ table: { columns, rows }, caption }: { table: Table; caption: string }) => (
  <section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    tabIndex={0}
    aria-label={`Tabel ${caption}`}
    className="@container overflow-x-auto"
  >
    <table className={`angka text-16 ${lookFor(columns.length)}`}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, format }, index) => (
            <th key={index} scope="col" className={isNumber(format) ? 'text-right' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {row.map((text, index) => {
              const { name, format } = columns[index]!
              return index === 0 ? (
                <th key={index} scope="row" className={text.length < 12 ? 'whitespace-nowrap' : undefined}>
                  {shownCell(text, format)}
                </th>
              ) : (
                <td
                  key={index}
                  data-nama={name}
                  className={isNumber(format) ? 'text-right whitespace-nowrap' : undefined}
                >
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

// Up to four columns fit a telephone in its usual letters, two any telephone.
const lookFor = (columns: number) => (columns > 4 ? 'angka-banyak' : columns > 2 ? 'angka-sedang' : '')

const isNumber = (format: Table['columns'][number]['format']) => format !== 'teks'
