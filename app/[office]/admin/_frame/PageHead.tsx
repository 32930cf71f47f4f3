import type { ReactNode } from 'react'

type PageHeadProps = { title: string; note?: ReactNode; children?: ReactNode }

/** The heading of a page, and what can be done on all of it. */
export const PageHead = ({ title, note, children }: PageHeadProps) => (
  <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4 pb-6">
    <div className="min-w-0">
      {note && <p className="text-14 text-ink-2">{note}</p>}
      <h1 className="text-30">{title}</h1>
    </div>
    {children}
  </div>
)
