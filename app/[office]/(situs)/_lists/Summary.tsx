import { X } from 'lucide-react'
import { type ListCount, type ListFilter, stagesIn } from '../../../../lib/entries/listed.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { type Known, listAddress } from './query.ts'

type SummaryProps = {
  path: string
  noun: string
  filter: ListFilter
  counts: ListCount[]
  known: Known
  total: number
  page: number
  pages: number
}

/** How many there are, and what narrows the list, each with a way to take it off. */
export const Summary = ({ path, noun, filter, counts, known, total, page, pages }: SummaryProps) => (
  <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 border-b border-line pb-4">
    <p className="text-16 text-ink-2">
      <b className="font-bold text-ink">
        {formatNumber(total)} {noun}
      </b>
      {filter.year && ` tahun ${filter.year}`}, terbaru dahulu
      {page > 1 && `, halaman ${page} dari ${formatNumber(pages)}`}
    </p>
    <ul className="flex flex-wrap gap-2">
      {namesOf(filter, counts, known).map(([key, name]) => (
        <Chip key={key} name={name} href={listAddress(path, { ...filter, [key]: undefined })} />
      ))}
    </ul>
  </div>
)

const namesOf = ({ category, mark, tag, stage, year }: ListFilter, counts: ListCount[], known: Known) =>
  Object.entries({
    category: category && known.categories?.[category],
    mark: mark && known.marks?.[mark],
    tag: tag?.replaceAll('-', ' '),
    stage: stage && (new Map(stagesIn(counts)).get(stage) ?? 'Tahapan ini'),
    year: year && String(year),
  }).filter((entry): entry is [string, string] => Boolean(entry[1]))

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
