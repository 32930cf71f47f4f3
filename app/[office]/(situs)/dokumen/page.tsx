import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../db/doors.ts'
import { documentStatuses, documentTypes } from '../../../../lib/entries/kinds/document.ts'
import { allFields, countLive, listLive, sumLive } from '../../../../lib/entries/listed.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { DocumentRow } from '../_documents/DocumentRow.tsx'
import { requireOffice } from '../_frame/requireOffice.ts'
import { FromAbove } from '../_lists/FromAbove.tsx'
import { ListPage, pagesOf } from '../_lists/ListPage.tsx'
import { type ListQuery, listAddress, readListQuery } from '../_lists/query.ts'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<ListQuery> }
const path = '/dokumen'
const known = { categories: documentTypes, marks: documentStatuses }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const query = readListQuery(await searchParams, known)
  if (!query) return {}
  return {
    title: query.page > 1 ? `Dokumen, halaman ${query.page}` : 'Dokumen',
    description: `Keputusan, berita acara, dan produk hukum lain ${office.name}, dengan status berlakunya.`,
    alternates: { canonical: urlOf(office, listAddress(path, query.filter, query.page)) },
  }
}

export default async function DocumentsPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const query = readListQuery(await searchParams, known)
  if (!query) notFound()
  const { filter, page } = query
  const { counts, documents, matter } = await visiting(office.id, async db => ({
    counts: await countLive(db, office, 'document'),
    documents: await listLive(db, office, 'document', allFields('document'), filter, page),
    matter: await readFrame(db, office.id),
  }))
  if (page > pagesOf(sumLive(counts, filter))) notFound()

  return (
    <ListPage
      {...{ office, matter, path, filter, page, counts, known }}
      title="Dokumen"
      noun="dokumen"
      elsewhere={<FromAbove office={office} path={path} noun="dokumen" />}
    >
      {documents.map(document => (
        <DocumentRow key={document.path} document={document} />
      ))}
    </ListPage>
  )
}
