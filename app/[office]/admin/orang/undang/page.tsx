import type { Metadata } from 'next'
import { findManagedOffice } from '../../../../../lib/people/find.ts'
import { grantable, reachOf } from '../../../../../lib/people/reach.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { oneOf, type Query } from '../filter.ts'
import { InviteForm } from './InviteForm.tsx'

export const metadata: Metadata = { title: 'Undang orang' }

export default async function InvitePage({ searchParams }: { searchParams: Promise<Query> }) {
  const asked = oneOf(await searchParams, 'kantor')
  const { actor, office, matter, found } = await readCentre('people.manage', (db, actor, office) =>
    findManagedOffice(db, actor, asked || office.slug),
  )
  const { own, below } = reachOf(actor)
  // Without an office chosen yet, what may be given in one below.
  const given = grantable(actor, found ?? { id: 0, level: 'kabupaten' })
  return (
    <Workroom office={office} actor={actor} matter={matter} here="orang">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Orang', href: '/admin/orang' }]} />
      </div>
      <PageHead title="Undang orang" />
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Orang itu mendapat tautan lewat surel, memilih sandinya sendiri, dan memasang faktor kedua. Tidak ada
        sandi yang perlu Anda sampaikan.
      </p>
      <InviteForm office={found?.slug ?? asked} own={own && !below} grantable={given} />
    </Workroom>
  )
}
