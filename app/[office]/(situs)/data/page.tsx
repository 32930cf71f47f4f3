import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../db/doors.ts'
import { datasetSight } from '../../../../lib/entries/datasets.ts'
import { datasetStatuses } from '../../../../lib/entries/kinds/dataset.ts'
import { countLive, listLive, sumLive } from '../../../../lib/entries/listed.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { DatasetRow } from '../_figures/DatasetRow.tsx'
import { requireOffice } from '../_frame/requireOffice.ts'
import { FromAbove } from '../_lists/FromAbove.tsx'
import { ListPage, pagesOf } from '../_lists/ListPage.tsx'
import { type ListQuery, listAddress, readListQuery } from '../_lists/query.ts'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<ListQuery> }
const path = '/data'
const known = { title: 'Status', categories: datasetStatuses, describing: true }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const query = readListQuery(await searchParams, known)
  if (!query) return {}
  return {
    title: query.page > 1 ? `Data, halaman ${query.page}` : 'Data',
    description: `Data ${office.name} sebagai tabel, grafik, dan unduhan CSV.`,
    alternates: { canonical: urlOf(office, listAddress(path, query.filter, query.page)) },
  }
}

export default async function DatasetsPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const query = readListQuery(await searchParams, known)
  if (!query) notFound()
  const { filter, page } = query
  const { counts, datasets, matter } = await visiting(office.id, async db => ({
    counts: await countLive(db, office, 'dataset'),
    datasets: await listLive(db, office, 'dataset', datasetSight, filter, page),
    matter: await readFrame(db, office.id),
  }))
  if (page > pagesOf(sumLive(counts, filter))) notFound()

  return (
    <ListPage
      {...{ office, matter, path, filter, page, counts, known }}
      title="Data"
      noun="data"
      elsewhere={<FromAbove office={office} path={path} noun="data" />}
    >
      {datasets.map(dataset => (
        <DatasetRow key={dataset.path} dataset={dataset} office={office} />
      ))}
    </ListPage>
  )
}
