import type { Metadata } from 'next'
import { cache } from 'react'
import { visiting } from '../../../../../db/doors.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { findLive } from '../../../../../lib/entries/one.ts'
import { listOfficials, nextTermEnd } from '../../../../../lib/entries/standing.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { EntryText } from '../../_entries/EntryText.tsx'
import { type OfficeParams, requireOffice } from '../../_frame/requireOffice.ts'
import { StandingPage } from '../../_frame/StandingPage.tsx'
import { OrganisationTree } from '../../_officials/OrganisationTree.tsx'
import { UnwrittenPage } from '../../_pages/BorrowedPage.tsx'

const path = '/profil/struktur-organisasi'

const read = cache(async (officeId: number) => {
  const now = new Date()
  return visiting(officeId, async db => ({
    page: await findLive(db, officeId, 'page', path),
    officials: await listOfficials(db, officeId, 60, now),
    ends: await nextTermEnd(db, officeId, now),
    matter: await readFrame(db, officeId),
  }))
})

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  const { page, officials } = await read(office.id)
  return {
    title: 'Struktur organisasi',
    description: page?.summary || `Siapa memimpin dan siapa mengerjakan apa di ${office.name}.`,
    alternates: { canonical: urlOf(office, path) },
    robots: page || officials.length > 0 ? undefined : { index: false },
  }
}

// Drawn from who holds office today: a structure typed by hand is out of date with the next term.
export default async function StructurePage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const { page, officials, ends, matter } = await read(office.id)
  if (ends) limitLifetime(ends)
  return (
    <StandingPage
      office={office}
      matter={matter}
      path="/profil/struktur-organisasi"
      here="/profil"
      crumbs={[{ name: 'Profil', href: '/profil' }]}
      title={page?.title ?? 'Struktur organisasi'}
      summary={page?.summary || 'Siapa memimpin dan siapa mengerjakan apa.'}
    >
      {officials.length > 0 && <OrganisationTree officials={officials} />}
      {page && <EntryText document={page.document} />}
      {!page && officials.length === 0 && <UnwrittenPage office={office} />}
    </StandingPage>
  )
}
