import { Download } from 'lucide-react'
import { formatDate } from '../../../../lib/dates.ts'
import { datasetStatuses } from '../../../../lib/entries/kinds/dataset.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { EntryEnd } from '../_entries/EntryEnd.tsx'
import { EntryText } from '../_entries/EntryText.tsx'
import { EntryTitle } from '../_entries/EntryTitle.tsx'
import { Facts } from '../_entries/Facts.tsx'
import type { ViewProps } from '../_entries/view.ts'
import { FileList } from '../_files/FileList.tsx'
import { DataBadge } from './DatasetRow.tsx'
import { DataTable } from './DataTable.tsx'
import { Drawing } from './Drawing.tsx'

/** Figures: where they come from, the chart, the whole table, the files. */
export function DatasetView({ entry, office, unpublished }: ViewProps<'dataset'>) {
  const { table, source, stage, status, unit, chart, original } = entry.fields
  return (
    <article className="wide">
      <div className="max-w-measure">
        <EntryTitle title={entry.title} summary={entry.summary} />
        <p className="mt-5">
          <DataBadge status={status} />
        </p>
        <Facts
          facts={[
            ['Status', `Data ${datasetStatuses[status].toLowerCase()}`],
            ['Sumber', source],
            ['Tahapan', stage],
            ['Satuan', unit],
            ['Diperbarui', formatDate(entry.changedAt, office.zone)],
          ]}
        />
      </div>
      {chart && <Drawing chart={chart} table={table} unit={unit} title={entry.title} />}
      <div className="flex flex-wrap items-center justify-between gap-4 pt-10 pb-3">
        <h2 className="text-22 md:text-26">Tabel, {formatNumber(table.rows.length)} baris</h2>
        {!unpublished && (
          <LinkButton href={`${entry.path}.csv`}>
            <Icon of={Download} />
            Unduh CSV
          </LinkButton>
        )}
      </div>
      <DataTable table={table} caption={entry.title} />
      <div className="max-w-measure">
        <EntryText document={entry.document} />
        <FileList files={original ? [original] : []} title="Berkas asli" />
        <EntryEnd entry={entry} office={office} />
      </div>
    </article>
  )
}
