import { visiting } from '../../../../db/doors.ts'
import { localDay, nextMidnight, startOfDay } from '../../../../lib/dates.ts'
import { listSince } from '../../../../lib/entries/events.ts'
import { iCalendar } from '../../../../lib/entries/icalendar.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { directory } from '../../../../lib/offices/directory.ts'

type Context = { params: Promise<{ office: string }> }

/** The agenda from a month ago on, to subscribe to. */
export async function GET(_: Request, { params }: Context) {
  const office = directory().officeById(Number((await params).office))
  if (!office) return new Response(null, { status: 404 })
  const now = new Date()
  const today = localDay(now, office.zone)
  limitLifetime(nextMidnight(now, office.zone))
  const since = startOfDay({ ...today, month: today.month - 1 }, office.zone)
  const events = await visiting(office.id, db => listSince(db, office.id, since))
  return new Response(iCalendar(office, events), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}
