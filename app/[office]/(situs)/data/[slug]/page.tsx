import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../../db/doors.ts'
import { formatDate } from '../../../../../lib/dates.ts'
import { datasetStatuses } from '../../../../../lib/entries/kinds/dataset.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { findLive } from '../../../../../lib/entries/one.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { renderDocument } from '../../../../../lib/richtext/render.tsx'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { drawPicture } from '../../_articles/drawPicture.tsx'
import { EntryEnd } from '../../_entries/EntryEnd.tsx'
import { Facts } from '../../_entries/Facts.tsx'
import { DataBadge } from '../../_figures/DatasetRow.tsx'
import { DataTable } from '../../_figures/DataTable.tsx'
import { Drawing } from '../../_figures/Drawing.tsx'
import { FileList } from '../../_files/FileList.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'

type Props = { params: Promise<{ office: string; slug: string }> }

const read = cache(async (officeId: number, slug: string) =>
  visiting(officeId, async db => {
    const entry = await findLive(db, officeId, 'dataset', `/data/${slug}`)
    return entry && { entry, matter: await readFrame(db, officeId) }
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) return {}
  const { title, summary, path } = found.entry
  return {
    title,
    description: summary || undefined,
    alternates: { canonical: urlOf(office, path), types: { 'text/csv': `${path}.csv` } },
  }
}

export default async function DatasetPage({ params }: Props) {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) notFound()
  const { entry, matter } = found
  const { table, source, stage, status, unit, chart, original } = entry.fields

  return (
    <Frame office={office} matter={matter} here="/data">
      <div className="wide">
        <div className="max-w-(--container-measure)">
          <Breadcrumbs
            crumbs={[
              { name: 'Beranda', href: '/' },
              { name: 'Data', href: '/data' },
            ]}
          />
          <h1 className="mt-3 text-30 lg:text-44">{entry.title}</h1>
          {entry.summary && <p className="mt-4 text-18 text-ink-2 md:text-20">{entry.summary}</p>}
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
          <LinkButton href={`${entry.path}.csv`}>
            <Icon of={Download} />
            Unduh CSV
          </LinkButton>
        </div>
        <DataTable table={table} caption={entry.title} />
        <div className="max-w-(--container-measure)">
          <div className="tulisan pt-8 empty:hidden">
            {renderDocument(entry.document, { picture: drawPicture })}
          </div>
          <FileList files={original ? [original] : []} title="Berkas asli" />
          <EntryEnd entry={entry} office={office} />
        </div>
      </div>
    </Frame>
  )
}
