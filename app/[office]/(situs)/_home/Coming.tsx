import type { Event } from '../../../../lib/entries/events.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { EventRow } from '../_agenda/EventRow.tsx'

type ComingProps = {
  events: Event[]
  office: Office
  now: Date
  /** Whether it stands beside the announcements, in the margins of both. */
  beside: boolean
  title: string
  text: string
}

/** What comes next, or in one sentence that nothing is planned. */
export const Coming = ({ events, office, now, beside, title, text }: ComingProps) => (
  <section aria-labelledby="agenda" className={`${beside ? '' : 'wide'} pt-11 lg:pt-14`}>
    <SectionHead
      id="agenda"
      title={title || 'Agenda'}
      text={text}
      more={{ name: 'Kalender', href: '/agenda' }}
    />
    {events.length > 0 ? (
      <ul className="border-t border-line">
        {events.map(event => (
          <EventRow key={event.path} event={event} office={office} now={now} />
        ))}
      </ul>
    ) : (
      <p className="border-t border-line py-5 text-16 text-ink-2">
        Belum ada kegiatan terbuka yang dijadwalkan.
      </p>
    )}
  </section>
)
