import type { ReactNode } from 'react'
import { type ListCount, type ListFilter, sumLive, yearsOf } from '../../../../lib/entries/listed.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Frame, type FrameMatter } from '../_frame/Frame.tsx'
import { Way } from '../_frame/Way.tsx'
import { type Known, listAddress } from './query.ts'

type NothingFitsProps = { path: string; noun: string; filter: ListFilter; counts: ListCount[]; known: Known }

/** Nothing fits: what was looked for, and where there is something. */
export function NothingFits({ path, noun, filter, counts, known }: NothingFitsProps) {
  const { category, tag } = filter
  const years = yearsOf(counts).filter(year => sumLive(counts, { category, year }) > 0)
  return (
    <EmptyState title={sentenceOf(filter, noun, known)} heading="h2">
      <p>
        {years.length > 0 && 'Lihat tahun '}
        {years.slice(0, 4).map((year, index) => (
          <span key={year}>
            {index > 0 && ', '}
            <a href={listAddress(path, { category, tag, year })} className="link">
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

// "Belum ada siaran pers tentang pleno tahun 2024"
function sentenceOf({ category, mark, tag, stage, year }: ListFilter, noun: string, known: Known) {
  const kind = category && known.categories?.[category]?.toLowerCase()
  return [
    'Belum ada',
    (!kind || known.describing) && noun,
    kind,
    tag && `tentang ${tag.replaceAll('-', ' ')}`,
    year && `tahun ${year}`,
    (mark || stage) && 'yang cocok',
  ]
    .filter(Boolean)
    .join(' ')
}

type NothingYetProps = {
  office: Office
  matter: FrameMatter
  path: string
  title: string
  noun: string
  /** Where else to look. */
  elsewhere: ReactNode
  /** What other offices put there. */
  placed?: ReactNode
}

/** In place of a list, while its office has published none of the kind. */
export const NothingYet = ({ office, matter, path, title, noun, elsewhere, placed }: NothingYetProps) => (
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
      {placed}
    </div>
  </Frame>
)
