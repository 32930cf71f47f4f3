import { notFound } from 'next/navigation'
import { inOffice } from '../../../../../../db/doors.ts'
import { csvText } from '../../../../../../lib/csv.ts'
import { dayOf } from '../../../../../../lib/dates.ts'
import { exportParity } from '../../../../../../lib/parity/rows.ts'
import { fateWords } from '../../../../../../lib/parity/words.ts'
import { may } from '../../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../../lib/session.ts'

/** Every old address of the office with what became of it, as a file. */
export async function GET() {
  const actor = await requireActor()
  if (!may(actor, 'redirect.manage') && !may(actor, 'import.manage')) notFound()
  const office = await currentOffice()
  const rows = await inOffice(actor, db => exportParity(db, office.id))
  const lines = rows.map(row => ({
    'Situs lama': row.host,
    'Alamat lama': row.address,
    Nasib: fateWords[row.fate],
    Tujuan: row.path ?? row.target ?? '',
    Judul: row.title,
    Alasan: row.reason,
    Jawaban: row.status ?? '',
    'Kesamaan isi (%)': row.likeness === null ? '' : Math.floor(row.likeness * 100),
  }))
  return new Response(csvText(lines), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="kesetaraan-${office.slug}-${dayOf(new Date(), office.zone)}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
