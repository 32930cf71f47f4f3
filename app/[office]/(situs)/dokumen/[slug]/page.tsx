import { notFound } from 'next/navigation'
import { documentTypes } from '../../../../../lib/entries/kinds/document.ts'
import { DocumentView } from '../../_documents/DocumentView.tsx'
import { EntryPage } from '../../_entries/EntryPage.tsx'
import { metadataOf } from '../../_entries/metadata.ts'
import { type EntryParams, entryReader } from '../../_entries/readEntry.ts'

const read = entryReader('document')

export const generateMetadata = async ({ params }: EntryParams) => metadataOf(await read(params))

export default async function DocumentPage({ params }: EntryParams) {
  const found = await read(params)
  if (!found) notFound()
  const { type } = found.entry.fields
  const crumbs = [
    { name: 'Dokumen', href: '/dokumen' },
    { name: documentTypes[type], href: `/dokumen?kategori=${type}` },
  ]
  return (
    <EntryPage {...found} here="/dokumen" crumbs={crumbs}>
      <DocumentView {...found} />
    </EntryPage>
  )
}
