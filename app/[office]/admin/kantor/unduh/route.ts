import { notFound } from 'next/navigation'
import { acrossOffices } from '../../../../../db/doors.ts'
import { boardCsv, boardXlsx } from '../../../../../lib/board/export.ts'
import { judged, narrowed } from '../../../../../lib/board/list.ts'
import { readBoard } from '../../../../../lib/board/queries.ts'
import { dayOf } from '../../../../../lib/dates.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { readFilter } from '../filter.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The offices as they are listed, all pages of them, as a file. */
export async function GET(request: Request) {
  const actor = await requireActor()
  if (!may(actor, 'office.list')) notFound()
  const { zone, slug } = await currentOffice()
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const form = query.bentuk === 'xlsx' ? 'xlsx' : 'csv'
  const now = new Date()
  const rows = await acrossOffices(actor, db => readBoard(db, now))
  const wanted = narrowed(judged(rows, now, zone), readFilter(query))
  const body = form === 'xlsx' ? new Uint8Array(await boardXlsx(wanted, zone)) : boardCsv(wanted, zone)
  return new Response(body, {
    headers: {
      'Content-Type': types[form],
      'Content-Disposition': `attachment; filename="kantor-${slug}-${dayOf(now, zone)}.${form}"`,
      'Cache-Control': 'no-store',
    },
  })
}
