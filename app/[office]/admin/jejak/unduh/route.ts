import { notFound } from 'next/navigation'
import { acrossOffices, inOffice } from '../../../../../db/doors.ts'
import { auditCsv } from '../../../../../lib/audit/csv.ts'
import { exportAudit } from '../../../../../lib/audit/search.ts'
import { dayOf } from '../../../../../lib/dates.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { readQuery } from '../query.ts'

/** The log as it is searched for, as a file; at most 50,000 rows. */
export async function GET(request: Request) {
  const actor = await requireActor()
  if (!may(actor, 'audit.search')) notFound()
  const office = await currentOffice()
  const { search, below } = readQuery(Object.fromEntries(new URL(request.url).searchParams))
  const door = below && may(actor, 'audit.searchBelow') ? acrossOffices : inOffice
  const rows = await door(actor, db => exportAudit(db, search, office.zone))
  const name = `jejak-${office.slug}-${dayOf(new Date(), office.zone)}.csv`
  return new Response(auditCsv(rows, office.zone), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
