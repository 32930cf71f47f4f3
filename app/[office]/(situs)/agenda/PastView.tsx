import { type Event, pastSize } from '../../../../lib/entries/events.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { EventRow } from '../_agenda/EventRow.tsx'

type PastViewProps = { events: Event[]; office: Office; now: Date; page: number; gone: number }

/** What is over, the latest first. */
export const PastView = ({ events, office, now, page, gone }: PastViewProps) =>
  events.length === 0 ? (
    <EmptyState title="Belum ada kegiatan yang lewat" heading="h2">
      <p>
        Lihat{' '}
        <a href="/agenda" className="link">
          kegiatan yang akan datang
        </a>
        .
      </p>
    </EmptyState>
  ) : (
    <div className="pt-6 lg:max-w-(--container-measure)">
      <ul className="border-t border-line">
        {events.map(event => (
          <EventRow key={event.path} event={event} office={office} now={now} heading="h2" />
        ))}
      </ul>
      <Pagination
        page={page}
        pages={Math.ceil(gone / pastSize)}
        href={number => (number > 1 ? `/agenda?halaman=${number}&urut=lalu` : '/agenda?urut=lalu')}
      />
    </div>
  )
