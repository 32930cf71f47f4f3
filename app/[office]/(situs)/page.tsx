import type { Metadata } from 'next'
import { limitLifetime } from '../../../lib/front/context.ts'
import { urlOf } from '../../../lib/offices/address.ts'
import { directory } from '../../../lib/offices/directory.ts'
import { officeFacts, siteFacts } from './_facts/officeFacts.ts'
import { Frame } from './_frame/Frame.tsx'
import { LinkedData } from './_frame/LinkedData.tsx'
import { type OfficeParams, requireOffice } from './_frame/requireOffice.ts'
import { HomeView } from './_home/HomeView.tsx'
import { readHome } from './_home/readHome.ts'

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
  const now = new Date()
  const home = await readHome(office, now)
  // What other offices publish changes without this one's generation rising.
  if (home.portal || home.empty) limitLifetime(30)
  return (
    <Frame office={office} matter={home.matter} here="/" search={office.level !== 'pusat'}>
      <HomeView office={office} home={home} now={now} />
      <LinkedData facts={[siteFacts(office), officeFacts(office, home.matter.contact)]} />
    </Frame>
  )
}
