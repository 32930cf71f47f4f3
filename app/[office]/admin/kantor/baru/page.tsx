import type { Metadata } from 'next'
import { findOffice, listProvinces } from '../../../../../lib/offices/queries.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { OfficeForm } from '../_new/OfficeForm.tsx'

export const metadata: Metadata = { title: 'Buat kantor' }

type NewOfficePageProps = { searchParams: Promise<{ asal?: string }> }

export default async function NewOfficePage({ searchParams }: NewOfficePageProps) {
  const { asal } = await searchParams
  const { actor, office, matter, found } = await readCentre('office.create', async (db, actor) => ({
    provinces: await listProvinces(db, actor),
    origin: typeof asal === 'string' ? await findOffice(db, actor, asal.slice(0, 63)) : undefined,
  }))
  const { provinces, origin } = found
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kantor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Kantor', href: '/admin/kantor' }]} />
      </div>
      <OfficeForm
        provinces={provinces}
        base={office.host}
        origin={
          origin && {
            slug: origin.slug,
            name: origin.name,
            province: origin.provinceSlug ?? '',
            level: origin.level,
            zone: origin.zone,
          }
        }
      />
    </Workroom>
  )
}
