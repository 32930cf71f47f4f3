import type { ReactNode } from 'react'

type EntryTitleProps = { title: string; summary?: string; above?: ReactNode }

/** An entry's headline, and in a sentence or two what it says. */
export const EntryTitle = ({ title, summary, above }: EntryTitleProps) => (
  <>
    {above && <p className="mt-4 text-14 font-semibold">{above}</p>}
    <h1 className={`${above ? 'mt-2' : 'mt-3'} text-30 lg:text-44`}>{title}</h1>
    {summary && <p className="mt-4 max-w-measure text-18 leading-relaxed text-ink-2 md:text-20">{summary}</p>}
  </>
)
