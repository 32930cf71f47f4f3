import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { removeExportBelow, takeExportBelow } from '../../../../../../lib/exports/actions.ts'
import { listExports } from '../../../../../../lib/exports/queries.ts'
import { findOffice } from '../../../../../../lib/offices/queries.ts'
import { Breadcrumbs } from '../../../../../_ui/Breadcrumbs.tsx'
import { placeName } from '../../../_frame/names.ts'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { readCentre } from '../../../_frame/readCentre.ts'
import { Workroom } from '../../../_frame/Workroom.tsx'
import { Archives } from '../../../ekspor/_parts/Archives.tsx'
import { Sensitive } from '../../../ekspor/_parts/Sensitive.tsx'
import { TakeForm } from '../../../ekspor/_parts/TakeForm.tsx'

export const metadata: Metadata = { title: 'Ekspor kantor' }

type Props = { params: Promise<{ slug: string }> }

export default async function OfficeExportPage({ params }: Props) {
  const { slug } = await params
  const { actor, office, matter, found } = await readCentre('export.takeBelow', async (db, asking) => {
    const about = await findOffice(db, asking, slug)
    return about && { about, rows: await listExports(db, about.id) }
  })
  if (!found) notFound()
  const { about, rows } = found
  const making = rows.some(({ state }) => state === 'waiting' || state === 'working')
  const crumbs = [
    { name: 'Kantor', href: '/admin/kantor' },
    { name: placeName(about), href: `/admin/kantor/${slug}` },
  ]
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kantor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={crumbs} />
      </div>
      <PageHead title={`Ekspor ${placeName(about)}`} />
      <Sensitive name={placeName(about)} />
      <TakeForm action={takeExportBelow} slug={slug} making={making} />
      <Archives rows={rows} zone={office.zone} remove={removeExportBelow} />
    </Workroom>
  )
}
