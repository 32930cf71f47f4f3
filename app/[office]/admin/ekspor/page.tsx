import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { removeExport, takeExport } from '../../../../lib/exports/actions.ts'
import { listExports } from '../../../../lib/exports/queries.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { Archives } from './_parts/Archives.tsx'
import { Sensitive } from './_parts/Sensitive.tsx'
import { TakeForm } from './_parts/TakeForm.tsx'

export const metadata: Metadata = { title: 'Ekspor' }

export default async function ExportPage() {
  const actor = await requireActor()
  if (!may(actor, 'export.take')) notFound()
  const office = await currentOffice()
  const { matter, rows } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    rows: await listExports(db, office.id),
  }))
  return (
    <Workroom office={office} actor={actor} matter={matter} here="ekspor">
      <PageHead title="Ekspor" />
      <Sensitive name="kantor ini" />
      <TakeForm action={takeExport} making={rows.some(isOpen)} />
      <Archives rows={rows} zone={office.zone} remove={removeExport} />
    </Workroom>
  )
}

const isOpen = ({ state }: { state: string }) => state === 'waiting' || state === 'working'
