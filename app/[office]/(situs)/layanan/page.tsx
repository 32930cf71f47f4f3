import type { Metadata } from 'next'
import { urlOf } from '../../../../lib/offices/address.ts'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { Services } from '../_home/Services.tsx'
import { placesBelow } from '../_pages/places.ts'
import { readSection } from '../_pages/readSection.ts'
import { SectionPage } from '../_pages/SectionPage.tsx'

const path = '/layanan'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return {
    title: 'Layanan',
    description: `Layanan ${office.name}: maklumat pelayanan, pengaduan, survei kepuasan, dan layanan daring.`,
    alternates: { canonical: urlOf(office, path) },
  }
}

export default async function ServicesPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const { page, pages, matter } = await readSection(office.id, path)
  return (
    <SectionPage
      {...{ office, matter, path, page }}
      title="Layanan"
      summary="Semua layanan kami tidak dipungut biaya."
      places={[
        ...placesBelow(office, pages, path),
        { path: '/ppid', title: 'Informasi publik (PPID)', summary: 'Minta dokumen dan data kantor ini.' },
      ]}
    >
      <Services office={office} title="Layanan daring" narrow />
    </SectionPage>
  )
}
