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
    <OfficeAnnouncements announcements={announcements} now={now} heading="h3" />
  </section>
)

type OfficeAnnouncementsProps = Props & { heading: 'h2' | 'h3' }

/** Announcements of many offices; above each the office it leads to, and its days are those of that office. */
export const OfficeAnnouncements = ({ announcements, now, heading }: OfficeAnnouncementsProps) => (
  <div className="grid gap-x-16 border-t border-line lg:grid-cols-2">
    {announcements.map(announcement => {
      const office = directory().officeById(announcement.officeId)
      return (
        office && (
          <AnnouncementRow
            key={announcement.entryId}
            {...{ announcement, office, now, heading }}
            from={office}
          />
        )
      )
    })}
  </div>
)
