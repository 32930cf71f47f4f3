import type { ArchiveCount, ArchiveFilter } from '../../../../lib/entries/archive.ts'
import { categories } from '../../../../lib/entries/kinds/article.ts'
import { stagesIn } from '../../../../lib/entries/listed.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { Chip } from '../_lists/ListPage.tsx'
import { addressOf } from './query.ts'

type SummaryProps = {
  filter: ArchiveFilter
  counts: ArchiveCount[]
  total: number
  page: number
  pages: number
}

/** How many there are, and what narrows the list, each with a way to take it off. */
export const Summary = ({ filter, counts, total, page, pages }: SummaryProps) => (
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
      {filter.stage && (
        <Chip
          name={new Map(stagesIn(counts)).get(filter.stage) ?? 'Tahapan ini'}
          href={addressOf({ ...filter, stage: undefined })}
        />
      )}
      {filter.year && <Chip name={String(filter.year)} href={addressOf({ ...filter, year: undefined })} />}
    </ul>
  </div>
)
