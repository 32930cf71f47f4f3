import { X } from 'lucide-react'
import type { ArchiveFilter } from '../../../../lib/entries/archive.ts'
import { categories } from '../../../../lib/entries/kinds/article.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { addressOf } from './query.ts'

type SummaryProps = { filter: ArchiveFilter; total: number; page: number; pages: number }

/** How many there are, and what narrows the list, each with a way to take it off. */
export const Summary = ({ filter, total, page, pages }: SummaryProps) => (
  <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 border-b border-line pb-4">
    <p className="text-16 text-ink-2">
      <b className="font-bold text-ink">{formatNumber(total)} berita</b>
      {filter.year && ` pada tahun ${filter.year}`}, terbaru dahulu
      {page > 1 && `, halaman ${page} dari ${formatNumber(pages)}`}
    </p>
    <ul className="flex flex-wrap gap-2">
      {filter.category && (
        <Chip name={categories[filter.category]} href={addressOf({ ...filter, category: undefined })} />
      )}
      {filter.tag && (
        <Chip name={filter.tag.replaceAll('-', ' ')} href={addressOf({ ...filter, tag: undefined })} />
      )}
      {filter.year && <Chip name={String(filter.year)} href={addressOf({ ...filter, year: undefined })} />}
    </ul>
  </div>
)

const Chip = ({ name, href }: { name: string; href: string }) => (
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
