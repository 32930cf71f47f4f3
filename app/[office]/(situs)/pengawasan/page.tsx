import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { urlOf } from '../../../../lib/offices/address.ts'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { placesBelow } from '../_pages/places.ts'
import { readSection } from '../_pages/readSection.ts'
import { SectionPage } from '../_pages/SectionPage.tsx'

const path = '/pengawasan'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return {
    title: 'Pengawasan',
    description: `Hasil pengawasan, putusan, dan cara ikut mengawasi bersama ${office.name}.`,
    alternates: { canonical: urlOf(office, path) },
  }
}

export default async function SupervisionPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const { page, pages, matter } = await readSection(office.id, path)
  const places = placesBelow(office, pages, path)
  // Only the body that watches over elections has this part; another has it once it writes it.
  if (!page && places.length === 0) notFound()
  return (
    <SectionPage
      {...{ office, matter, path, page, places }}
      title="Pengawasan"
      summary="Apa yang kami awasi, apa yang kami temukan, dan bagaimana Anda bisa ikut."
    />
  )
}
