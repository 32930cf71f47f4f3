import { notFound } from 'next/navigation'
import { EntryPage } from '../../../_entries/EntryPage.tsx'
import { metadataOf } from '../../../_entries/metadata.ts'
import { type EntryParams, entryReader } from '../../../_entries/readEntry.ts'
import { OfficialView } from '../../../_officials/OfficialView.tsx'

const read = entryReader('official')

export async function generateMetadata({ params }: EntryParams) {
  const found = await read(params)
  if (!found) return {}
  const { entry, office } = found
  const summary = `${entry.title}, ${entry.fields.position} ${office.name}.`
  return metadataOf({ office, entry: { ...entry, summary } })
}

export default async function OfficialPage({ params }: EntryParams) {
  const found = await read(params)
  if (!found) notFound()
  const crumbs = [
    { name: 'Profil', href: '/profil' },
    { name: 'Anggota', href: '/profil/anggota' },
  ]
  return (
    <EntryPage {...found} here="/profil" crumbs={crumbs}>
      <OfficialView {...found} />
    </EntryPage>
  )
}
