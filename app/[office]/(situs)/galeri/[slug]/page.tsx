import { notFound } from 'next/navigation'
import { EntryPage } from '../../_entries/EntryPage.tsx'
import { metadataOf } from '../../_entries/metadata.ts'
import { type EntryParams, entryReader } from '../../_entries/readEntry.ts'
import { AlbumView } from '../../_gallery/AlbumView.tsx'

const read = entryReader('album')

export const generateMetadata = async ({ params }: EntryParams) => metadataOf(await read(params))

export default async function AlbumPage({ params }: EntryParams) {
  const found = await read(params)
  if (!found) notFound()
  return (
    <EntryPage {...found} here="/galeri" crumbs={[{ name: 'Galeri', href: '/galeri' }]} width="middle">
      <AlbumView {...found} />
    </EntryPage>
  )
}
