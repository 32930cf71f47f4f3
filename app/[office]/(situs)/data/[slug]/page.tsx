import { notFound } from 'next/navigation'
import { EntryPage } from '../../_entries/EntryPage.tsx'
import { metadataOf } from '../../_entries/metadata.ts'
import { type EntryParams, entryReader } from '../../_entries/readEntry.ts'
import { DatasetView } from '../../_figures/DatasetView.tsx'

const read = entryReader('dataset')

export async function generateMetadata({ params }: EntryParams) {
  const found = await read(params)
  const metadata = metadataOf(found)
  return { ...metadata, alternates: { ...metadata.alternates, types: csvOf(found?.entry.path) } }
}

const csvOf = (path: string | undefined) => (path ? { 'text/csv': `${path}.csv` } : undefined)

export default async function DatasetPage({ params }: EntryParams) {
  const found = await read(params)
  if (!found) notFound()
  return (
    <EntryPage {...found} here="/data" crumbs={[{ name: 'Data', href: '/data' }]} width="wide">
      <DatasetView {...found} />
    </EntryPage>
  )
}
