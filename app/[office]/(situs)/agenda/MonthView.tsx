import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Event } from '../../../../lib/entries/events.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { EventRow } from '../_agenda/EventRow.tsx'
import { anchorOf, type Month, MonthGrid, monthAway, monthName } from '../_agenda/MonthGrid.tsx'
import { agendaAddress } from './query.ts'

type MonthViewProps = { month: Month; events: Event[]; office: Office; now: Date; stage?: string }

/** One month as a calendar, and all of it as a list; the months beside it are links. */
export const MonthView = ({ month, events, office, now, stage }: MonthViewProps) => (
  <div className="gap-16 pt-8 lg:grid lg:grid-cols-2">
    <div>
      <div className="flex items-center justify-between gap-1 md:gap-3">
        <MonthLink stage={stage} month={monthAway(month, -1)} name="Bulan sebelumnya" icon={ArrowLeft} />
        <h2 className="text-center text-22 md:text-26">{monthName(month)}</h2>
        <MonthLink stage={stage} month={monthAway(month, 1)} name="Bulan berikutnya" icon={ArrowRight} />
      </div>
      <div className="mt-4">
        <MonthGrid month={month} events={events} zone={office.zone} now={now} />
      </div>
    </div>
    <div className="max-lg:mt-8">
      {events.length === 0 ? (
        <p className="text-18 text-ink-2">
          Tidak ada kegiatan terbuka {stage && 'tahapan ini '}pada {monthName(month)}. Lihat{' '}
          <a href={agendaAddress({ stage })} className="link">
            yang akan datang
          </a>
          .
        </p>
      ) : (
        <ul className="border-t border-line">
          {events.map(event => (
            <EventRow key={event.path} id={anchorOf(event)} event={event} office={office} now={now} />
          ))}
        </ul>
      )}
    </div>
  </div>
)

type MonthLinkProps = { month: Month; name: string; icon: typeof ArrowLeft; stage?: string }

const MonthLink = ({ month, name, icon, stage }: MonthLinkProps) => (
  <a
    href={agendaAddress({ month, stage })}
    aria-label={`${name}, ${monthName(month)}`}
    className={`${buttonLook()} px-3!`}
  >
    <Icon of={icon} />
  </a>
)
