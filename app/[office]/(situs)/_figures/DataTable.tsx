import { shownCell } from '../../../../lib/entries/figures.ts'
import type { DataTable as Table } from '../../../../lib/entries/kinds/dataset.ts'

/**
 * All figures with their headings. Where the columns do not fit, each line becomes a list of its own with the headings
 * before the figures; the roles keep it a table for those who listen. What is wider still scrolls in its own box.
 */
export const DataTable = ({ table: { columns, rows }, caption }: { table: Table; caption: string }) => (
  <section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    tabIndex={0}
    aria-label={`Tabel ${caption}`}
    className="@container overflow-x-auto"
  >
    {/* biome-ignore-start lint/a11y/noRedundantRoles: a table drawn as blocks loses its own. */}
    <table role="table" className={`angka text-16 ${lookFor(columns.length)}`}>
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ name, format }, index) => (
            <th
              key={index}
              role="columnheader"
              scope="col"
              className={isNumber(format) ? 'text-right' : undefined}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, line) => (
          <tr key={line} role="row">
            {row.map((text, index) => {
              const { name, format } = columns[index]!
              return index === 0 ? (
                <th
                  key={index}
                  role="rowheader"
                  scope="row"
                  className={text.length < 12 ? 'whitespace-nowrap' : undefined}
                >
                  {shownCell(text, format)}
                </th>
              ) : (
                <td
                  key={index}
                  role="cell"
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
    {/* biome-ignore-end lint/a11y/noRedundantRoles: as above. */}
  </section>
)

// Up to four columns fit a telephone in its usual letters, two any telephone.
const lookFor = (columns: number) => (columns > 4 ? 'angka-banyak' : columns > 2 ? 'angka-sedang' : '')

const isNumber = (format: Table['columns'][number]['format']) => format !== 'teks'
