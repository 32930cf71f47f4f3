import type { Metadata } from 'next'
import { cache } from 'react'
import { visiting } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { findPage, listOfficials, listPages } from '../../../../lib/entries/standing.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { renderDocument } from '../../../../lib/richtext/render.tsx'
import { drawPicture } from '../_articles/drawPicture.tsx'
import { SampleNote } from '../_articles/SampleNote.tsx'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { StandingPage } from '../_frame/StandingPage.tsx'
import { PageList } from '../_pages/PageList.tsx'

const read = cache(async (officeId: number) =>
  visiting(officeId, async db => ({
    page: await findPage(db, officeId, '/profil'),
    pages: await listPages(db, officeId),
    officials: await listOfficials(db, officeId, 1),
    matter: await readFrame(db, officeId),
  })),
)

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  const { page } = await read(office.id)
  return {
    title: 'Profil',
    description: page?.summary || `Sejarah, tugas, susunan, dan anggota ${office.name}.`,
    alternates: { canonical: urlOf(office, '/profil') },
  }
}

export default async function ProfilePage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const { page, pages, officials, matter } = await read(office.id)
  const below = [
    ...pages.filter(other => other.path.startsWith('/profil/')),
    ...(officials.length > 0
      ? [{ path: '/profil/anggota', title: 'Anggota', summary: 'Ketua dan anggota kantor ini.' }]
      : []),
    { path: '/kontak', title: 'Alamat dan kontak', summary: 'Cara menghubungi dan jam layanan.' },
  ]

  return (
    <StandingPage
      office={office}
      matter={matter}
      here="/profil"
      title={page?.title ?? 'Profil'}
      summary={page?.summary}
    >
      {page && <div className="tulisan pt-6">{renderDocument(page.document, { picture: drawPicture })}</div>}
      <div className="pt-10">
        <PageList pages={below} />
      </div>
      {page?.sample && <SampleNote />}
    </StandingPage>
  )
}
