import { type Event, pastSize } from '../../../../lib/entries/events.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { EventRow } from '../_agenda/EventRow.tsx'
import { agendaAddress } from './query.ts'

type PastViewProps = {
  events: Event[]
  office: Office
  now: Date
  page: number
  gone: number
  stage?: string
}

/** What is over, the latest first. */
export const PastView = ({ events, office, now, page, gone, stage }: PastViewProps) =>
  events.length === 0 ? (
    <EmptyState
      title={stage ? 'Belum ada kegiatan tahapan ini yang lewat' : 'Belum ada kegiatan yang lewat'}
      heading="h2"
    >
      <p>
        Lihat{' '}
        <a href={agendaAddress({ stage })} className="link">
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
        href={number => agendaAddress({ past: true, page: number, stage })}
      />
    </div>
  )
