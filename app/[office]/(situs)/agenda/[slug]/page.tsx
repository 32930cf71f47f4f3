import { notFound } from 'next/navigation'
import type { Event } from '../../../../../lib/entries/events.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { EventView } from '../../_agenda/EventView.tsx'
import { EntryPage } from '../../_entries/EntryPage.tsx'
import { metadataOf } from '../../_entries/metadata.ts'
import { type EntryParams, entryReader } from '../../_entries/readEntry.ts'

const read = entryReader('agenda')

export const generateMetadata = async ({ params }: EntryParams) => metadataOf(await read(params))

export default async function EventPage({ params }: EntryParams) {
  const found = await read(params)
  if (!found) notFound()
  const event = found.entry as typeof found.entry & Event
  if (event.endsAt >= found.now) limitLifetime(event.endsAt)
  return (
    <EntryPage {...found} here="/agenda" crumbs={[{ name: 'Agenda', href: '/agenda' }]}>
      <EventView {...found} />
    </EntryPage>
  )
}
