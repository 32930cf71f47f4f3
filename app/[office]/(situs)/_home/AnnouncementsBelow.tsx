import type { AnnouncementElsewhere } from '../../../../lib/entries/everywhere.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { AnnouncementRow } from '../_announcements/AnnouncementRow.tsx'

type Props = { announcements: AnnouncementElsewhere[]; now: Date }

/** The newest announcements of all offices of a portal. */
export const AnnouncementsBelow = ({ announcements, now }: Props) => (
  <section aria-labelledby="pengumuman-daerah" className="wide pt-11 lg:pt-14">
    <SectionHead
      id="pengumuman-daerah"
      title="Pengumuman seluruh kantor"
      more={{ name: 'Semua pengumuman daerah', href: '/satker/pengumuman' }}
    />
    <div className="grid gap-x-16 border-t border-line lg:grid-cols-2">
      {announcements.map(announcement => (
        <OfficeAnnouncement key={announcement.entryId} announcement={announcement} now={now} heading="h3" />
      ))}
    </div>
  </section>
)

type OneProps = { announcement: AnnouncementElsewhere; now: Date; heading: 'h2' | 'h3' }

/** One of them, above it the office it leads to; its days are those of that office. */
export function OfficeAnnouncement({ announcement, now, heading }: OneProps) {
  const office = directory().officeById(announcement.officeId)
  return office && <AnnouncementRow {...{ announcement, office, now, heading }} from={office} />
}
