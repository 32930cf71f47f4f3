import type { Metadata } from 'next'
import { urlOf } from '../../../lib/offices/address.ts'
import { directory } from '../../../lib/offices/directory.ts'
import { type OfficeParams, requireOffice } from './_frame/requireOffice.ts'
import { NationalHome } from './_home/NationalHome.tsx'
import { OfficeHome } from './_home/OfficeHome.tsx'
import { ProvinceHome } from './_home/ProvinceHome.tsx'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  const { fullName } = directory().institutionOf(office)
  return {
    title: { absolute: office.name },
    description: `Situs resmi ${office.name} (${fullName}): berita, profil, layanan, dan cara menghubungi kantor.`,
    alternates: { canonical: urlOf(office) },
  }
}

export default async function HomePage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  if (office.level === 'pusat') return <NationalHome office={office} />
  return office.level === 'provinsi' ? <ProvinceHome office={office} /> : <OfficeHome office={office} />
}
