import { notFound } from 'next/navigation'
import type { Event } from '../../../../../lib/entries/events.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { EventView } from '../../_agenda/EventView.tsx'
import { EntryPage } from '../../_entries/EntryPage.tsx'
import { metadataOf } from '../../_entries/metadata.ts'
import { type EntryParams, entryReader } from '../../_entries/readEntry.ts'
import { LinkedData } from '../../_frame/LinkedData.tsx'

const read = entryReader('agenda')

export const generateMetadata = async ({ params }: EntryParams) => metadataOf(await read(params))

export default async function EventPage({ params }: EntryParams) {
  const found = await read(params)
  if (!found) notFound()
  const { office, now } = found
  const event = found.entry as typeof found.entry & Event
  if (event.endsAt >= now) limitLifetime(event.endsAt)
  return (
    <EntryPage {...found} here="/agenda" crumbs={[{ name: 'Agenda', href: '/agenda' }]}>
      <EventView {...found} />
      <LinkedData
        facts={{
          '@type': 'Event',
          name: event.title,
          startDate: event.startsAt.toISOString(),
          endDate: event.endsAt.toISOString(),
          location: { '@type': 'Place', name: event.fields.place || office.name },
          organizer: { '@type': 'Organization', name: event.fields.organiser || office.name },
          url: urlOf(office, event.path),
        }}
      />
    </EntryPage>
  )
}
