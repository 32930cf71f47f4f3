import { momentsOf } from '../../../../lib/entries/event-words.ts'
import type { Event } from '../../../../lib/entries/events.ts'
import { audiences, isCancelled, plans } from '../../../../lib/entries/kinds/agenda.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { EntryEnd } from '../_entries/EntryEnd.tsx'
import { EntryText } from '../_entries/EntryText.tsx'
import { EntryTitle } from '../_entries/EntryTitle.tsx'
import { Facts } from '../_entries/Facts.tsx'
import type { ViewProps } from '../_entries/view.ts'

/** Something in the agenda: when and where, and the way into one's own calendar. */
export function EventView({ entry, office, now, unpublished }: ViewProps<'agenda'>) {
  const event = entry as typeof entry & Event
  const { place, organiser, audience } = event.fields
  return (
    <article className="narrow">
      <EntryTitle title={event.title} summary={event.summary} />
      {isCancelled(event.fields) && <Cancelled note={event.fields.planNote} />}
      <Facts
        facts={[
          ['Waktu', momentsOf(event, office.zone)],
          ['Tempat', place],
          ['Penyelenggara', organiser],
          ['Sifat', audiences[audience]],
        ]}
      />
      {!isCancelled(event.fields) && event.endsAt < now && (
        <p className="mt-6 text-16 text-ink-2">Kegiatan ini sudah selesai.</p>
      )}
      {!isCancelled(event.fields) && event.endsAt >= now && !unpublished && (
        <LinkButton href={`${event.path}.ics`} look="primary" className="mt-6">
          Masukkan ke kalender saya
        </LinkButton>
      )}
      <EntryText document={event.document} />
      <EntryEnd entry={entry} office={office} />
    </article>
  )
}

const Cancelled = ({ note }: { note: string }) => (
  <Notice look="bad" className="mt-6">
    <p className="font-bold">{plans.cancelled}</p>
    <p>{note || 'Kegiatan ini tidak jadi diadakan.'}</p>
  </Notice>
)
