import type { Metadata } from 'next'
import { cache } from 'react'
import { visiting } from '../../../../db/doors.ts'
import { readBeside } from '../../../../lib/entries/beside.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { findLive } from '../../../../lib/entries/one.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { EntryTitle } from '../_entries/EntryTitle.tsx'
import { Frame } from '../_frame/Frame.tsx'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { Way } from '../_frame/Way.tsx'
import { PageList } from '../_pages/PageList.tsx'
import { PageView } from '../_pages/PageView.tsx'
import { pagesBelow } from '../_pages/tree.ts'

const path = '/profil'

const read = cache(async (officeId: number) =>
  visiting(officeId, async db => ({
    entry: await findLive(db, officeId, 'page', path),
    beside: await readBeside(db, officeId, 'page', path),
    matter: await readFrame(db, officeId),
  })),
)

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  const { entry } = await read(office.id)
  return {
    title: 'Profil',
    description: entry?.summary || `Sejarah, tugas, susunan, dan anggota ${office.name}.`,
    alternates: { canonical: urlOf(office, path) },
  }
}

// Here also while the office has written no such page: it leads to the people and the ways of reaching them.
export default async function ProfilePage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const { entry, beside, matter } = await read(office.id)
  return (
    <Frame office={office} matter={matter} here={path}>
      <div className="narrow">
        <Way office={office} here={{ name: 'Profil', href: '/profil' }} />
      </div>
      {entry ? (
        <PageView {...{ entry, office, beside }} now={new Date()} />
      ) : (
        <div className="narrow">
          <EntryTitle title="Profil" summary={`Siapa ${office.name}, apa tugasnya, dan bagaimana bekerja.`} />
          <div className="pt-10">
            <PageList pages={pagesBelow({ path, entryId: '' }, beside, office)} />
          </div>
        </div>
      )}
    </Frame>
  )
}
