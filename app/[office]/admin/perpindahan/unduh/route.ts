import { notFound } from 'next/navigation'
import { acrossOffices } from '../../../../../db/doors.ts'
import { dayOf } from '../../../../../lib/dates.ts'
import { movesCsv } from '../../../../../lib/moves/export.ts'
import { narrowedMoves } from '../../../../../lib/moves/list.ts'
import { readMoves } from '../../../../../lib/moves/queries.ts'
import { judgedMoves } from '../../../../../lib/moves/way.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { readMoveFilter } from '../filter.ts'

/** The moves as they are listed, all pages of them, as a file. */
export async function GET(request: Request) {
  const actor = await requireActor()
  if (!may(actor, 'move.coach')) notFound()
  const { zone, slug } = await currentOffice()
  const now = new Date()
  const rows = await acrossOffices(actor, db => readMoves(db))
  const filter = readMoveFilter(Object.fromEntries(new URL(request.url).searchParams))
  return new Response(movesCsv(narrowedMoves(judgedMoves(rows, now), filter)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="perpindahan-${slug}-${dayOf(now, zone)}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
