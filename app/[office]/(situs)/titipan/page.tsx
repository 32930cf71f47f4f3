import type { Metadata } from 'next'
import { visiting } from '../../../../db/doors.ts'
import { readPlaced } from '../../../../lib/placements/shown.ts'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { UrgentNotices } from '../_frame/UrgentNotices.tsx'
import { PlacedAnnouncements } from '../_placed/PlacedAnnouncements.tsx'
import { PlacedCards } from '../_placed/PlacedCards.tsx'

export const metadata: Metadata = { robots: { index: false } }

/** What others place on an office's pages, and nothing else: asked for by the front door, for pages it keeps. */
export default async function PlacedPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const now = new Date()
  const placed = await visiting(office.id, db => readPlaced(db, office.id, now))
  return (
    <>
      <UrgentNotices office={office} />
      <PlacedCards placed={placed} spot="top" office={office} now={now} />
      <PlacedCards placed={placed} spot="middle" office={office} now={now} />
      <PlacedAnnouncements placed={placed} now={now} />
    </>
  )
}
