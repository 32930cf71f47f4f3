import { Children, type ReactNode } from 'react'

/** Rows with lines between on phones, two cards a row from 768 px, three from 1280; two or three alone are one row. */
export const Cards = ({ children }: { children: ReactNode }) => (
  <div
    className={`border-line border-y divide-y divide-line md:grid md:gap-x-6 md:gap-y-10 md:divide-y-0 md:border-0 xl:gap-x-8 ${columns[Children.count(children)] ?? 'md:grid-cols-2 xl:grid-cols-3'}`}
  >
    {children}
  </div>
)

const columns: Record<number, string> = { 2: 'md:grid-cols-2', 3: 'md:grid-cols-3' }
