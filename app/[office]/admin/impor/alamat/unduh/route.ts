import { notFound } from 'next/navigation'
import { inOffice } from '../../../../../../db/doors.ts'
import { csvText } from '../../../../../../lib/csv.ts'
import { dayOf, formatDateTime } from '../../../../../../lib/dates.ts'
import { exportOldAddresses } from '../../../../../../lib/old-addresses/queries.ts'
import { may } from '../../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../../lib/session.ts'
import { outcomeWords } from '../query.ts'

/** Every old address of the office and where it leads, as a file; at most 100,000 rows. */
export async function GET() {
  const actor = await requireActor()
  if (!may(actor, 'redirect.manage')) notFound()
  const office = await currentOffice()
  const rows = await inOffice(actor, db => exportOldAddresses(db, office.id))
  const lines = rows.map(row => ({
    'Situs lama': row.host,
    'Alamat lama': row.address,
    Menuju: outcomeWords[row.outcome],
    Tujuan: row.path ?? row.target ?? '',
    Judul: row.title,
    Alasan: row.reason,
    Jawaban: row.status ?? '',
    Ditanya: row.askedAt ? formatDateTime(row.askedAt, office.zone) : '',
    Dipakai: row.hits,
  }))
  return new Response(csvText(lines), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="alamat-lama-${office.slug}-${dayOf(new Date(), office.zone)}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
