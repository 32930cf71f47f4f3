import type { ReactNode } from 'react'
import { type ListCount, type ListFilter, listSize, sumLive } from '../../../../lib/entries/listed.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { FeedLink } from '../_frame/FeedLinks.tsx'
import { Frame, type FrameMatter } from '../_frame/Frame.tsx'
import { Way } from '../_frame/Way.tsx'
import { ListFilters } from './ListFilters.tsx'
import { NothingFits, NothingYet } from './Nothing.tsx'
import { type Known, listAddress } from './query.ts'
import { Summary } from './Summary.tsx'

type ListPageProps = {
  office: Office
  matter: FrameMatter
  path: string
  title: string
  /** What is counted: "pengumuman". */
  noun: string
  filter: ListFilter
  page: number
  counts: ListCount[]
  known?: Known
  /** Where else to look while the office has none at all. */
  elsewhere: ReactNode
  /** What other offices put above the list, also while the office has none of its own. */
  placed?: ReactNode
  /** What stands below the list, also when nothing fits. */
  below?: ReactNode
  children: ReactNode
}

/** A list of one kind: what narrows it at the left, what fits at the right, a designed emptiness. */
export function ListPage({ known = {}, below, children, ...props }: ListPageProps) {
  const { office, matter, path, title, filter, page, counts } = props
  const total = sumLive(counts, filter)
  const pages = pagesOf(total)
  if (counts.length === 0 && !filter.tag) return <NothingYet {...props} />
  return (
    <Frame office={office} matter={matter} here={path}>
      <FeedLink
        office={office}
        name={(filter.category && known.categories?.[filter.category]) ?? title}
        query={feedQuery(path, filter)}
      />
      <div className="wide">
        <Way office={office} here={{ name: title, href: path }} />
        <h1 className="mt-3 text-30 lg:text-44">{title}</h1>
        <div className="mt-6 gap-16 lg:mt-8 lg:grid lg:grid-cols-[16.5rem_1fr]">
          <ListFilters path={path} filter={filter} counts={counts} known={known} />
          <div className="min-w-0 max-lg:mt-8">
            {props.placed}
            <Summary {...props} known={known} total={total} pages={pages} />
            {total === 0 ? <NothingFits {...props} known={known} /> : children}
            <Pagination page={page} pages={pages} href={number => listAddress(path, filter, number)} />
            {below}
          </div>
        </div>
      </div>
    </Frame>
  )
}

const feedQuery = (path: string, { category }: ListFilter) =>
  `jenis=${path.slice(1)}${category ? `&kategori=${category}` : ''}`

/** How many pages so many entries fill. */
export const pagesOf = (total: number) => Math.max(1, Math.ceil(total / listSize))
