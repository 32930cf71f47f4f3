import { localDay } from '../../../../lib/dates.ts'
import type { Event } from '../../../../lib/entries/events.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { EventRow } from '../_agenda/EventRow.tsx'
import { monthKey, monthName } from '../_agenda/MonthGrid.tsx'
import { FromAbove } from '../_lists/FromAbove.tsx'
import { agendaAddress } from './query.ts'

type UpcomingViewProps = { events: Event[]; office: Office; now: Date; gone: number; stage?: string }

/** What is on or to come, by month. */
export function UpcomingView({ events, office, now, gone, stage }: UpcomingViewProps) {
  if (events.length === 0 && stage) return <NoneOfStage stage={stage} gone={gone} />
  if (events.length === 0)
    return (
      <EmptyState title="Belum ada agenda terbuka" heading="h2">
        <p>Kegiatan {office.name} yang terbuka untuk umum akan muncul di halaman ini begitu dijadwalkan.</p>
        <p className="mt-3">
          {gone > 0 ? (
            <>
              Lihat{' '}
              <a href="/agenda?urut=lalu" className="link">
                kegiatan yang sudah lewat
              </a>
              .
            </>
          ) : (
            <FromAbove office={office} path="/agenda" noun="agenda" />
          )}
        </p>
      </EmptyState>
    )
  const months = Map.groupBy(events, event => monthKey(localDay(event.startsAt, office.zone)))
  return (
    <div className="lg:max-w-(--container-measure)">
      {[...months].map(([key, some]) => (
        <section key={key} aria-labelledby={`bulan-${key}`} className="pt-9">
          <h2 id={`bulan-${key}`} className="text-22 md:text-26">
            {monthName(localDay(some[0]!.startsAt, office.zone))}
          </h2>
          <ul className="mt-3 border-t border-line">
            {some.map(event => (
              <EventRow key={event.path} event={event} office={office} now={now} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const NoneOfStage = ({ stage, gone }: { stage: string; gone: number }) => (
  <EmptyState title="Belum ada agenda tahapan ini" heading="h2">
    <p>
      Lihat{' '}
      {gone > 0 && (
        <>
          <a href={agendaAddress({ past: true, stage })} className="link">
            kegiatan tahapan ini yang sudah lewat
          </a>{' '}
          atau{' '}
        </>
      )}
      <a href="/agenda" className="link">
        semua agenda
      </a>
      .
    </p>
  </EmptyState>
)
