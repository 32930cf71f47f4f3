import { CalendarX2, Radio } from 'lucide-react'
import { formatDay, dayOf as isoDay } from '../../../../lib/dates.ts'
import { dayOf, isOn, timeOf } from '../../../../lib/entries/event-words.ts'
import type { Event } from '../../../../lib/entries/events.ts'
import { isCancelled, plans } from '../../../../lib/entries/kinds/agenda.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Badge } from '../../../_ui/Badge.tsx'

type EventRowProps = { id?: string; event: Event; office: Office; now: Date; heading?: 'h2' | 'h3' }

/** A large day, the title, then time with its zone and the place. */
export function EventRow({ id, event, office, now, heading: Heading = 'h3' }: EventRowProps) {
  const { number, words } = dayOf(event.startsAt, office.zone)
  return (
    <li id={id} className="relative flex scroll-mt-6 gap-5 border-b border-line py-4 target:bg-tint">
      <p className="w-18 shrink-0">
        <time dateTime={isoDay(event.startsAt, office.zone)}>
          <span aria-hidden="true" className="block text-26 leading-none font-bold text-accent">
            {number}
          </span>
          <span aria-hidden="true" className="mt-1 block text-14 whitespace-nowrap">
            {words}
          </span>
          <span className="sr-only">{formatDay(event.startsAt, office.zone)}</span>
        </time>
      </p>
      <div className="min-w-0">
        <Heading className="text-17 leading-snug tracking-tight">
          <a href={event.path} className="after:absolute after:inset-0 hover:text-accent">
            {event.title}
          </a>
        </Heading>
        <p className="mt-0.5 text-14 text-ink-2">
          {[timeOf(event, office.zone), event.fields.place].filter(Boolean).join(' · ')}
        </p>
        <State event={event} now={now} />
      </div>
    </li>
  )
}

function State({ event, now }: { event: Event; now: Date }) {
  const cancelled = isCancelled(event.fields)
  if (!cancelled && !isOn(event, now)) return null
  return (
    <p className="mt-2">
      <Badge look={cancelled ? 'bad' : 'ok'} icon={cancelled ? CalendarX2 : Radio}>
        {cancelled ? plans.cancelled : 'Sedang berlangsung'}
      </Badge>
    </p>
  )
}
