import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../../db/doors.ts'
import type { Event } from '../../../../../lib/entries/events.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { findLive } from '../../../../../lib/entries/one.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { renderDocument } from '../../../../../lib/richtext/render.tsx'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { momentsOf } from '../../_agenda/when.ts'
import { drawPicture } from '../../_articles/drawPicture.tsx'
import { EntryEnd } from '../../_entries/EntryEnd.tsx'
import { Facts } from '../../_entries/Facts.tsx'
import { LinkedData } from '../../_frame/LinkedData.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { StandingPage } from '../../_frame/StandingPage.tsx'

type Props = { params: Promise<{ office: string; slug: string }> }

const read = cache(async (officeId: number, slug: string) =>
  visiting(officeId, async db => {
    const entry = await findLive(db, officeId, 'agenda', `/agenda/${slug}`)
    return entry && { entry, matter: await readFrame(db, officeId) }
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) return {}
  const { title, summary, path } = found.entry
  return { title, description: summary || undefined, alternates: { canonical: urlOf(office, path) } }
}

export default async function EventPage({ params }: Props) {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) notFound()
  const { entry, matter } = found
  const event = entry as typeof entry & Event
  const over = event.endsAt < new Date()
  if (!over) limitLifetime(event.endsAt)

  return (
    <StandingPage
      office={office}
      matter={matter}
      here="/agenda"
      crumbs={[{ name: 'Agenda', href: '/agenda' }]}
      title={event.title}
      summary={event.summary}
    >
      <Facts
        facts={[
          ['Waktu', momentsOf(event, office.zone)],
          ['Tempat', event.fields.place],
          ['Penyelenggara', event.fields.organiser],
          ['Sifat', 'Terbuka untuk umum'],
        ]}
      />
      <div className="mt-6">
        {over ? (
          <p className="text-16 text-ink-2">Kegiatan ini sudah selesai.</p>
        ) : (
          <LinkButton href={`${event.path}.ics`} look="primary">
            Masukkan ke kalender saya
          </LinkButton>
        )}
      </div>
      <div className="tulisan pt-8">{renderDocument(event.document, { picture: drawPicture })}</div>
      <EntryEnd entry={entry} office={office} />
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
    </StandingPage>
  )
}
