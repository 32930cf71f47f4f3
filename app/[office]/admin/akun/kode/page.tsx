import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { authenticating } from '../../../../../db/doors.ts'
import { formatDay } from '../../../../../lib/dates.ts'
import { findHolder, readFactors } from '../../../../../lib/factors/queries.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { Doorway } from '../../_frame/Doorway.tsx'
import { CodesForm } from './CodesForm.tsx'

export const metadata: Metadata = { title: 'Kode pemulihan' }

/** Ten recovery codes to print: made here, shown once. */
export default async function CodesPage() {
  const actor = await requireActor()
  if (!may(actor, 'account.secure')) notFound()
  const office = await currentOffice()
  const { codesLeft } = await authenticating(db => readFactors(db, actor.personId))
  const holder = await findHolder(actor.personId)
  return (
    <Doorway office={office} title="Kode pemulihan">
      <CodesForm
        left={codesLeft}
        whose={`${actor.name}, ${holder?.email ?? ''}`}
        where={`${office.host}/admin/masuk`}
        day={formatDay(new Date(), office.zone)}
      />
    </Doorway>
  )
}
