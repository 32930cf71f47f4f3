import { notFound } from 'next/navigation'
import { nextMidnight } from '../../../../../lib/dates.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { AnnouncementView } from '../../_announcements/AnnouncementView.tsx'
import { EntryPage } from '../../_entries/EntryPage.tsx'
import { metadataOf } from '../../_entries/metadata.ts'
import { type EntryParams, entryReader } from '../../_entries/readEntry.ts'

const read = entryReader('announcement')

export const generateMetadata = async ({ params }: EntryParams) => metadataOf(await read(params))

export default async function AnnouncementPage({ params }: EntryParams) {
  const found = await read(params)
  if (!found) notFound()
  limitLifetime(nextMidnight(found.now, found.office.zone))
  return (
    <EntryPage {...found} here="/pengumuman" crumbs={[{ name: 'Pengumuman', href: '/pengumuman' }]}>
      <AnnouncementView {...found} />
    </EntryPage>
  )
}
