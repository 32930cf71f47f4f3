import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../db/doors.ts'
import { nextMidnight } from '../../../../lib/dates.ts'
import { allFields, countLive, listLive, sumLive } from '../../../../lib/entries/listed.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { readPlaced } from '../../../../lib/placements/shown.ts'
import { AnnouncementRow } from '../_announcements/AnnouncementRow.tsx'
import { requireOffice } from '../_frame/requireOffice.ts'
import { FromAbove } from '../_lists/FromAbove.tsx'
import { ListPage, pagesOf } from '../_lists/ListPage.tsx'
import { type ListQuery, listAddress, readListQuery } from '../_lists/query.ts'
import { PlacedAnnouncements } from '../_placed/PlacedAnnouncements.tsx'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<ListQuery> }
const path = '/pengumuman'

const hasFilter = (filter: object) => Object.values(filter).some(Boolean)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const query = readListQuery(await searchParams)
  if (!query) return {}
  return {
    title: query.page > 1 ? `Pengumuman, halaman ${query.page}` : 'Pengumuman',
    description: `Pengumuman resmi ${office.name} dengan nomor, masa berlaku, dan berkasnya.`,
    alternates: { canonical: urlOf(office, listAddress(path, query.filter, query.page)) },
  }
}

export default async function AnnouncementsPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const query = readListQuery(await searchParams)
  if (!query) notFound()
  const { filter, page } = query
  const now = new Date()
  const { counts, announcements, placed, matter } = await visiting(office.id, async db => ({
    counts: await countLive(db, office, 'announcement'),
    announcements: await listLive(db, office, 'announcement', allFields('announcement'), filter, page),
    placed: await readPlaced(db, office.id, now),
    matter: await readFrame(db, office.id),
  }))
  if (page > pagesOf(sumLive(counts, filter))) notFound()
  limitLifetime(nextMidnight(now, office.zone))

  return (
    <ListPage
      {...{ office, matter, path, filter, page, counts }}
      title="Pengumuman"
      noun="pengumuman"
      placed={page === 1 && !hasFilter(filter) && <PlacedAnnouncements placed={placed} now={now} />}
      elsewhere={<FromAbove office={office} path={path} noun="pengumuman" />}
    >
      {announcements.map(announcement => (
        <AnnouncementRow key={announcement.path} announcement={announcement} office={office} now={now} />
      ))}
    </ListPage>
  )
}
