import type { Office } from '../../../../lib/offices/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { AnnouncementRow, type ListedAnnouncement } from '../_announcements/AnnouncementRow.tsx'

type AnnouncementsProps = {
  announcements: ListedAnnouncement[]
  office: Office
  now: Date
  /** Whether it stands beside the agenda, in the margins of both. */
  beside: boolean
  title: string
  text: string
}

/** The newest announcements, or in one sentence that there are none. */
export const Announcements = ({ announcements, office, now, beside, title, text }: AnnouncementsProps) => (
  <section aria-labelledby="pengumuman" className={`${beside ? '' : 'wide'} pt-11 lg:pt-14`}>
    <SectionHead
      id="pengumuman"
      title={title || 'Pengumuman'}
      text={text}
      more={{ name: 'Semua pengumuman', href: '/pengumuman' }}
    />
    <div className="border-t border-line">
      {announcements.map(announcement => (
        <AnnouncementRow
          key={announcement.path}
          announcement={announcement}
          office={office}
          now={now}
          heading="h3"
        />
      ))}
      {announcements.length === 0 && (
        <p className="py-5 text-16 text-ink-2">Belum ada pengumuman dari kantor ini.</p>
      )}
    </div>
  </section>
)
