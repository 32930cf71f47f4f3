import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { listCallable } from '../../../../../../lib/people/callable.ts'
import { findManagedPerson } from '../../../../../../lib/people/find.ts'
import { countOwned } from '../../../../../../lib/people/hand-over.ts'
import { listColleagues } from '../../../../../../lib/people/list.ts'
import { grantable } from '../../../../../../lib/people/reach.ts'
import { may } from '../../../../../../lib/permissions.ts'
import { Breadcrumbs } from '../../../../../_ui/Breadcrumbs.tsx'
import { Notice } from '../../../../../_ui/Notice.tsx'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { readCentre } from '../../../_frame/readCentre.ts'
import { Workroom } from '../../../_frame/Workroom.tsx'
import { Access } from '../../_person/Access.tsx'
import { HandOver } from '../../_person/HandOver.tsx'
import { ResetFactors } from '../../_person/ResetFactors.tsx'
import { Roles } from '../../_person/Roles.tsx'

type PersonPageProps = {
  params: Promise<{ kantor: string; id: string }>
  searchParams: Promise<{ diserahkan?: string }>
}

// One transaction for the page and its title.
const read = cache((kantor: string, id: string) =>
  readCentre('people.manage', async (db, actor) => {
    const number = /^\d{1,9}$/.test(id) ? Number(id) : 0
    const person = await findManagedPerson(db, actor, { kantor: kantor.slice(0, 63), id: number })
    if (!person) notFound()
    return {
      person,
      numbers: await listCallable(db, person),
      owned: await countOwned(db, person),
      colleagues: await listColleagues(db, person.office, person.id),
    }
  }),
)

export async function generateMetadata({ params }: PersonPageProps): Promise<Metadata> {
  const { kantor, id } = await params
  const { found } = await read(kantor, id)
  return { title: found.person.name }
}

export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const { kantor, id } = await params
  const { actor, office, matter, found } = await read(kantor, id)
  const { person, numbers, owned, colleagues } = found
  const self = person.id === actor.personId
  const resets = !self && may(actor, 'people.resetFactors')
  return (
    <Workroom office={office} actor={actor} matter={matter} here="orang">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Orang', href: '/admin/orang' }]} />
      </div>
      <PageHead title={person.name} note={person.office.name} />
      {(await searchParams).diserahkan && (
        <Notice look="ok" role="status" className="mb-8 max-w-measure">
          Pekerjaannya sudah diserahkan.
        </Notice>
      )}
      <div className="grid max-w-measure gap-14">
        <Roles person={person} self={self} grantable={grantable(actor, person.office)} />
        <Access person={person} self={self} zone={office.zone} />
        {resets && <ResetFactors person={person} numbers={numbers} />}
        {!self && <HandOver person={person} owned={owned} colleagues={colleagues} />}
      </div>
    </Workroom>
  )
}
