import { announcementsEverywhere } from '../../../../../lib/entries/everywhere.ts'
import { OfficeAnnouncements } from '../../_home/AnnouncementsBelow.tsx'
import { EverywherePage } from '../EverywherePage.tsx'
import { describeEverywhere, type EverywhereProps, readEverywhere } from '../everywhere.ts'

const announced = { path: '/satker/pengumuman', title: 'Pengumuman' }

export const generateMetadata = (props: EverywhereProps) => describeEverywhere(props, announced)

export default async function AnnouncementsEverywherePage(props: EverywhereProps) {
  const now = new Date()
  const { rows, ...read } = await readEverywhere(props, announcementsEverywhere)
  return (
    <EverywherePage {...announced} {...read} empty={rows.length === 0}>
      <OfficeAnnouncements announcements={rows} now={now} heading="h2" />
    </EverywherePage>
  )
}
