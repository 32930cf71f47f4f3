import { BadgeCheck, Hourglass } from 'lucide-react'
import { formatDate } from '../../../../lib/dates.ts'
import type { ListedDataset } from '../../../../lib/entries/datasets.ts'
import { type DatasetFields, datasetStatuses } from '../../../../lib/entries/kinds/dataset.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Badge } from '../../../_ui/Badge.tsx'

/** Date and source above, the title, then how final it is and how much there is. */
export const DatasetRow = ({ dataset, office }: { dataset: ListedDataset; office: Office }) => {
  const { fields, path, title, summary, category, publishedAt } = dataset
  return (
    <article className="relative border-b border-line py-5">
      <p className="text-14 text-ink-2">
        {formatDate(publishedAt, office.zone)} · Sumber: {fields.source}
      </p>
      <h2 className="mt-1 text-17 leading-snug tracking-tight md:text-20">
        <a href={path} className="after:absolute after:inset-0 hover:text-accent">
          {title}
        </a>
      </h2>
      {summary && <p className="mt-1.5 line-clamp-2 text-16 text-ink-2 max-md:hidden">{summary}</p>}
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-14 text-ink-2">
        <DataBadge status={category as DatasetFields['status']} />
        {formatNumber(fields.rows)} baris, {fields.columns} kolom{fields.drawn && ', dengan grafik'}
      </p>
    </article>
  )
}

export const DataBadge = ({ status }: Pick<DatasetFields, 'status'>) => (
  <Badge look={status === 'resmi' ? 'ok' : 'warn'} icon={status === 'resmi' ? BadgeCheck : Hourglass}>
    Data {datasetStatuses[status].toLowerCase()}
  </Badge>
)
