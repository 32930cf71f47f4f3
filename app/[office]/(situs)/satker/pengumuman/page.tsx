import type { Metadata } from 'next'
import { announcementsEverywhere } from '../../../../../lib/entries/everywhere.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { OfficeAnnouncement } from '../../_home/AnnouncementsBelow.tsx'
import { EverywherePage } from '../EverywherePage.tsx'
import { type EverywhereQuery, readEverywhere } from '../everywhere.ts'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<EverywhereQuery> }
const path = '/satker/pengumuman'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  return {
    title: 'Pengumuman semua kantor',
    description: `Pengumuman terbaru dari semua kantor di bawah ${office.name}.`,
    alternates: { canonical: urlOf(office, path) },
  }
}

export default async function AnnouncementsEverywherePage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const now = new Date()
  const { rows, ...props } = await readEverywhere(office, await searchParams, announcementsEverywhere)
  return (
    <EverywherePage
      {...{ office, path, ...props }}
      title="Pengumuman"
      noun="pengumuman"
      empty={rows.length === 0}
    >
      <div className="max-w-measure border-t border-line">
        {rows.map(announcement => (
          <OfficeAnnouncement key={announcement.entryId} announcement={announcement} now={now} heading="h2" />
        ))}
      </div>
    </EverywherePage>
  )
}
