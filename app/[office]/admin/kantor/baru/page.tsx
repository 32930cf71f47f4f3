import type { Metadata } from 'next'
import { listProvinces } from '../../../../../lib/offices/queries.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { OfficeForm } from '../_new/OfficeForm.tsx'

export const metadata: Metadata = { title: 'Buat kantor' }

export default async function NewOfficePage() {
  const { actor, office, matter, found } = await readCentre('office.create', listProvinces)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kantor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Kantor', href: '/admin/kantor' }]} />
      </div>
      <OfficeForm provinces={found} base={office.host} />
    </Workroom>
  )
}
