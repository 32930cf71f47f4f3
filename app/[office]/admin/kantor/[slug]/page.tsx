import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { listOfficeAudit } from '../../../../../lib/audit/queries.ts'
import { readQuota } from '../../../../../lib/media/quota.ts'
import { readPublishing } from '../../../../../lib/offices/pace.ts'
import { findOffice, listHostsOf } from '../../../../../lib/offices/queries.ts'
import { listPeopleOf } from '../../../../../lib/people/queries.ts'
import { may } from '../../../../../lib/permissions.ts'
import { listOpenProposals } from '../../../../../lib/proposals/queries.ts'
import { placeName } from '../../_frame/names.ts'
import { Proposed } from '../../_frame/Proposed.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { History } from '../_office/History.tsx'
import { Hosts } from '../_office/Hosts.tsx'
import { OfficeHead } from '../_office/OfficeHead.tsx'
import { Pace } from '../_office/Pace.tsx'
import { People } from '../_office/People.tsx'
import { Room } from '../_office/Room.tsx'
import { StateNotice } from '../_office/StateNotice.tsx'

type OfficePageProps = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ langkah?: string }>
}

// One transaction for the page and its title.
const read = cache((slug: string) =>
  readCentre('office.list', async (db, actor) => {
    const office = await findOffice(db, actor, slug)
    if (!office) notFound()
    return {
      office,
      people: await listPeopleOf(db, office.id),
      hosts: await listHostsOf(db, office.id),
      quota: await readQuota(db, office.id),
      pace: await readPublishing(db, office, new Date()),
      audit: await listOfficeAudit(db, office.id),
      proposals: await listOpenProposals(db, office.id),
    }
  }),
)

export async function generateMetadata({ params }: OfficePageProps): Promise<Metadata> {
  const { found } = await read((await params).slug)
  return { title: placeName(found.office) }
}

export default async function OfficePage({ params, searchParams }: OfficePageProps) {
  const { actor, office: own, matter, found } = await read((await params).slug)
  const { langkah } = await searchParams
  const { office, people, hosts, quota, pace, audit, proposals } = found
  return (
    <Workroom office={own} actor={actor} matter={matter} here="kantor">
      <OfficeHead actor={actor} office={office} last={pace.last} step={langkah} />
      <Proposed rows={proposals} />
      <StateNotice office={office} staffed={people.length > 0} />
      <div className="grid items-start gap-x-10 gap-y-12 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-12">
          <People rows={people} zone={own.zone} />
          <Hosts rows={hosts} />
        </div>
        <div className="grid gap-5">
          <Pace pace={pace} zone={office.zone} />
          <Room slug={office.slug} quota={quota} changeable={may(actor, 'office.allot')} />
          <History rows={audit} zone={own.zone} />
        </div>
      </div>
    </Workroom>
  )
}
