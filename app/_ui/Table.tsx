import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export type Column = {
  title: string
  end?: boolean
  className?: string
  /** Where the same rows stand in the order of this column, and how they stand in it now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}
type TableProps = { label: string; columns: Column[]; children: ReactNode }

/** Lines below rows only, the first column is the name. On phones each row is a block with labelled lines. */
export const Table = ({ label, columns, children }: TableProps) => (
  <table className="w-full border-collapse text-left text-16 max-md:block">
    <caption className="sr-only">{label}</caption>
    <thead className="max-md:sr-only">
      <tr className="border-b border-field">
        {columns.map(column => (
          <th
            key={column.title}
            scope="col"
            aria-sort={column.sort?.direction}
            className={`py-2.5 pr-4 align-bottom text-14 font-semibold text-ink-2 last:pr-0 ${column.end ? 'text-right' : ''} ${column.className ?? ''}`}
          >
            {column.sort ? <SortLink {...column.sort} title={column.title} /> : column.title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="max-md:block">{children}</tbody>
  </table>
)

const SortLink = ({ title, href, direction }: { title: string } & NonNullable<Column['sort']>) => (
  <a href={href} className="-my-2.5 inline-flex items-center gap-1 py-2.5 hover:text-ink hover:underline">
    {title}
    {direction && <Icon of={direction === 'ascending' ? ArrowUp : ArrowDown} className="size-4" />}
  </a>
)

export const Row = ({ children }: { children: ReactNode }) => (
  <tr className="border-b border-line max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-4 max-md:gap-y-1.5 max-md:py-4">
    {children}
  </tr>
)

/** The cell that names its row. */
export const NameCell = ({ children }: { children: ReactNode }) => (
  <th scope="row" className="py-4 pr-4 font-semibold max-md:w-full max-md:p-0">
    {children}
  </th>
)

type CellProps = {
  title: string
  end?: boolean
  /** Says by itself what it is, such as a badge: then its column is only read out. */
  evident?: boolean
  /** Has nothing to tell: no line of its own where each cell is one. */
  hollow?: boolean
  children: ReactNode
}

/** A cell of a row; `title` is its column's, which stands before it where the head of the table is not shown. */
export const Cell = ({ title, end, evident, hollow, children }: CellProps) => (
  <td
    className={`py-4 pr-4 last:pr-0 max-md:p-0 ${hollow ? 'max-md:hidden!' : ''} ${evident ? '' : 'max-md:flex max-md:w-full max-md:flex-wrap max-md:gap-x-4'} ${end ? 'whitespace-nowrap text-ink-2 md:text-right' : ''}`}
  >
    <span className={evident ? 'sr-only md:hidden' : 'w-32 shrink-0 pt-0.5 text-14 text-ink-2 md:hidden'}>
      {title}
      <span className="sr-only">: </span>
    </span>
    <div className="min-w-0">{children}</div>
  </td>
)
