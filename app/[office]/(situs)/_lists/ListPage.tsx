import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  type ListCount,
  type ListFilter,
  listSize,
  stagesIn,
  sumLive,
} from '../../../../lib/entries/listed.ts'

import { formatNumber } from '../../../../lib/numbers.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { FeedLink } from '../_frame/FeedLinks.tsx'
import { Frame, type FrameMatter } from '../_frame/Frame.tsx'
import { Way } from '../_frame/Way.tsx'
import { ListFilters, yearsOf } from './ListFilters.tsx'
import { type Known, listAddress } from './query.ts'

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
  children: ReactNode
}

/** A list of one kind: what narrows it at the left, what fits at the right, a designed emptiness. */
export function ListPage({ known = {}, ...props }: ListPageProps) {
  const { office, matter, path, title, filter, page, counts, children } = props
  const total = sumLive(counts, filter)
  if (counts.length === 0) return <NothingYet {...props} />
  return (
    <Frame office={office} matter={matter} here={path}>
      <FeedLink office={office} name={title} query={feedQuery(path, filter)} />
      <div className="wide">
        <Way office={office} here={{ name: title, href: path }} />
        <h1 className="mt-3 text-30 lg:text-44">{title}</h1>
        <div className="mt-6 gap-16 lg:mt-8 lg:grid lg:grid-cols-[16.5rem_1fr]">
          <ListFilters path={path} filter={filter} counts={counts} known={known} />
          <div className="min-w-0 max-lg:mt-8">
            <Summary {...props} known={known} total={total} />
            {total === 0 ? <NothingFits {...props} /> : children}
            <Pagination
              page={page}
              pages={pagesOf(total)}
              href={number => listAddress(path, filter, number)}
            />
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

type SummaryProps = Pick<ListPageProps, 'path' | 'noun' | 'filter' | 'page' | 'counts' | 'known'> & {
  total: number
}

const Summary = ({ path, noun, filter, page, counts, known = {}, total }: SummaryProps) => (
  <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 border-b border-line pb-4">
    <p className="text-16 text-ink-2">
      <b className="font-bold text-ink">
        {formatNumber(total)} {noun}
      </b>
      {filter.year && ` tahun ${filter.year}`}, terbaru dahulu
      {page > 1 && `, halaman ${page} dari ${formatNumber(pagesOf(total))}`}
    </p>
    <ul className="flex flex-wrap gap-2">
      {filter.category && (
        <Chip
          name={known.categories?.[filter.category] ?? ''}
          href={listAddress(path, { ...filter, category: undefined })}
        />
      )}
      {filter.mark && (
        <Chip
          name={known.marks?.[filter.mark] ?? ''}
          href={listAddress(path, { ...filter, mark: undefined })}
        />
      )}
      {filter.stage && (
        <Chip
          name={new Map(stagesIn(counts)).get(filter.stage) ?? 'Tahapan ini'}
          href={listAddress(path, { ...filter, stage: undefined })}
        />
      )}
      {filter.year && (
        <Chip name={String(filter.year)} href={listAddress(path, { ...filter, year: undefined })} />
      )}
    </ul>
  </div>
)

/** What narrows a list, and the way to take it off. */
export const Chip = ({ name, href }: { name: string; href: string }) => (
  <li>
    <a
      href={href}
      aria-label={`Lepas saringan ${name}`}
      className="inline-flex min-h-9 items-center gap-2 rounded-full border border-field bg-surface pr-2.5 pl-4 text-14 font-semibold hover:border-ink"
    >
      {name}
      <Icon of={X} />
    </a>
  </li>
)

function NothingFits({ path, noun, filter, counts }: ListPageProps) {
  const years = yearsOf(counts, {}).filter(year => sumLive(counts, { category: filter.category, year }) > 0)
  return (
    <EmptyState title={`Belum ada ${noun} yang cocok`} heading="h2">
      <p>
        {years.length > 0 && 'Lihat tahun '}
        {years.slice(0, 4).map((year, index) => (
          <span key={year}>
            {index > 0 && ', '}
            <a href={listAddress(path, { category: filter.category, year })} className="link">
              {year}
            </a>
          </span>
        ))}
        {years.length > 0 ? ', atau ' : 'Lihat '}
        <a href={path} className="link">
          semua {noun}
        </a>
        .
      </p>
    </EmptyState>
  )
}

/** In place of a list, while its office has published none of the kind. */
export const NothingYet = ({
  office,
  matter,
  path,
  title,
  noun,
  elsewhere,
}: Pick<ListPageProps, 'office' | 'matter' | 'path' | 'title' | 'noun' | 'elsewhere'>) => (
  <Frame office={office} matter={matter} here={path}>
    <div className="wide">
      <Way office={office} here={{ name: title, href: path }} />
      <EmptyState title={`${title} belum ada`}>
        <p>
          {noun.charAt(0).toUpperCase() + noun.slice(1)} dari {office.name} akan muncul di halaman ini begitu
          diterbitkan.
        </p>
        <p className="mt-3">{elsewhere}</p>
      </EmptyState>
    </div>
  </Frame>
)
