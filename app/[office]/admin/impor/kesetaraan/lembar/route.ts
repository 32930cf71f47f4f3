import { notFound } from 'next/navigation'
import { inOffice, visiting } from '../../../../../../db/doors.ts'
import { dayOf } from '../../../../../../lib/dates.ts'
import { readFrame } from '../../../../../../lib/entries/live.ts'
import { readParity } from '../../../../../../lib/parity/report.ts'
import { goneReasons } from '../../../../../../lib/parity/rows.ts'
import { parityPdf } from '../../../../../../lib/parity/sheet.ts'
import { findSigned } from '../../../../../../lib/parity/signed.ts'
import { may } from '../../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../../lib/session.ts'

/** The parity report on paper. */
export async function GET() {
  const actor = await requireActor()
  if (!may(actor, 'redirect.manage') && !may(actor, 'import.manage')) notFound()
  const office = await currentOffice()
  const found = await inOffice(actor, async db => ({
    report: await readParity(db, office),
    reasons: await goneReasons(db, office.id),
    signed: await findSigned(db, office.id),
  }))
  const { contact } = await visiting(office.id, db => readFrame(db, office.id))
  const now = new Date()
  const pdf = await parityPdf({ office, contact, now, ...found })
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="kesetaraan-${office.slug}-${dayOf(now, office.zone)}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
