import { visiting } from '../../../../../../db/doors.ts'
import type { Event } from '../../../../../../lib/entries/events.ts'
import { iCalendar } from '../../../../../../lib/entries/icalendar.ts'
import { findLive } from '../../../../../../lib/entries/one.ts'
import { directory } from '../../../../../../lib/offices/directory.ts'

type Context = { params: Promise<{ office: string; slug: string }> }

/** One event for a calendar; the public address is /agenda/<slug>.ics. */
export async function GET(_: Request, { params }: Context) {
  const { office: id, slug } = await params
  const office = directory().officeById(Number(id))
  const event =
    office && (await visiting(office.id, db => findLive(db, office.id, 'agenda', `/agenda/${slug}`)))
  if (!event) return new Response(null, { status: 404 })
  return new Response(iCalendar(office, [event as typeof event & Event]), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${slug}.ics"`,
    },
  })
}
