import type { ReactNode } from 'react'
import type { Office } from '../../../../lib/offices/schema.ts'
import type { Crumb } from '../../../_ui/Breadcrumbs.tsx'
import { Frame, type FrameMatter } from './Frame.tsx'
import { Way } from './Way.tsx'

type StandingPageProps = {
  office: Office
  matter: FrameMatter
  /** Its own address, and the place of the menu it belongs to. */
  path: string
  here?: string
  crumbs?: Crumb[]
  title: string
  summary?: string
  children: ReactNode
}

/** A page that is mostly text: the way here, a title, the text in one column. */
export const StandingPage = ({
  office,
  matter,
  path,
  here,
  crumbs = [],
  title,
  summary,
  children,
}: StandingPageProps) => (
  <Frame office={office} matter={matter} here={here}>
    <div className="narrow">
      <Way office={office} crumbs={crumbs} here={{ name: title, href: path }} />
      <h1 className="mt-3 text-30 lg:text-44">{title}</h1>
      {summary && <p className="mt-4 text-18 leading-relaxed text-ink-2 md:text-20">{summary}</p>}
      {children}
    </div>
  </Frame>
)
