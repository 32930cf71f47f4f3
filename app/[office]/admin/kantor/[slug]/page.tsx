import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { listOfficeAudit } from '../../../../../lib/audit/queries.ts'
import { judged } from '../../../../../lib/board/list.ts'
import { listBare, listLatest, listStuck } from '../../../../../lib/board/office.ts'
import { readBoard } from '../../../../../lib/board/queries.ts'
import { dayOf } from '../../../../../lib/dates.ts'
import { listOwed } from '../../../../../lib/duties/queries.ts'
import { listHostsOf } from '../../../../../lib/hosts/queries.ts'
import { listOpenOf } from '../../../../../lib/incidents/queries.ts'
import { readQuota } from '../../../../../lib/media/quota.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { averageAWeek, readPublishing } from '../../../../../lib/offices/pace.ts'
import { findOffice, listKin } from '../../../../../lib/offices/queries.ts'
import { readReadiness } from '../../../../../lib/offices/readiness.ts'
import { listPeopleOf } from '../../../../../lib/people/queries.ts'
import { may } from '../../../../../lib/permissions.ts'
import { listOpenProposals } from '../../../../../lib/proposals/queries.ts'
import { placeName } from '../../_frame/names.ts'
import { Proposed } from '../../_frame/Proposed.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { OpenIncidents } from '../../insiden/_parts/OpenIncidents.tsx'
import { Duties } from '../_office/Duties.tsx'
import { Endings } from '../_office/Endings.tsx'
import { History } from '../_office/History.tsx'
import { Hosts } from '../_office/Hosts.tsx'
import { Kin } from '../_office/Kin.tsx'
import { Needs } from '../_office/Needs.tsx'
import { OfficeHead } from '../_office/OfficeHead.tsx'
import { Pace } from '../_office/Pace.tsx'
import { People } from '../_office/People.tsx'
import { Readiness } from '../_office/Readiness.tsx'
import { Room } from '../_office/Room.tsx'
import { StateNotice } from '../_office/StateNotice.tsx'
import { Stuck } from '../_office/Stuck.tsx'

type OfficePageProps = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ langkah?: string }>
}

// One transaction for the page and its title.
const read = cache((slug: string) =>
  readCentre('office.list', async (db, actor, own) => {
    const now = new Date()
    const office = await findOffice(db, actor, slug)
    if (!office) notFound()
    return {
      office,
      people: await listPeopleOf(db, office.id),
      bare: await listBare(db, office.id),
      hosts: await listHostsOf(db, office.id),
      quota: await readQuota(db, office.id),
      pace: await readPublishing(db, office, now),
      average: await averageAWeek(db, office, now),
      latest: await listLatest(db, office.id),
      stuck: await listStuck(db, office.id, now),
      duties: await listOwed(db, office.id, dayOf(now, office.zone)),
      needs: judged(await readBoard(db, now, office.id), now, own.zone).flatMap(({ reasons }) => reasons),
      audit: await listOfficeAudit(db, office.id),
      kin: await listKin(db, office),
      ready: office.state === 'preparing' ? await readReadiness(db, office) : undefined,
      proposals: await listOpenProposals(db, office.id),
      incidents: may(actor, 'incident.read') ? await listOpenOf(db, office.id) : [],
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
  const { office, people, hosts, quota, pace, audit, proposals, duties, needs, stuck, kin, ready } = found
  const readable = may(actor, 'below.read')
  return (
    <Workroom office={own} actor={actor} matter={matter} here="kantor">
      <OfficeHead actor={actor} office={office} last={pace.last} step={langkah} />
      <OpenIncidents rows={found.incidents} zone={own.zone} />
      <Proposed rows={proposals} />
      <Kin office={office} kin={kin} />
      <StateNotice office={office} />
      <Needs slug={office.slug} reasons={needs} />
      {ready && <Readiness list={ready} actor={actor} office={office} step={langkah} />}
      <div className="grid items-start gap-x-10 gap-y-12 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-12">
          <Stuck
            id="ditahan"
            title="Ditahan gerbang spam"
            text="Naskah yang baru boleh terbit setelah dibaca orang kedua."
            rows={stuck.held}
            readable={readable}
            zone={own.zone}
          />
          <Stuck
            id="ditinjau"
            title="Belum ditinjau"
            text="Terbit oleh satu orang; batas waktu tinjaunya sudah lewat."
            rows={stuck.unreviewed}
            readable={readable}
            zone={own.zone}
          />
          <People rows={people} zone={own.zone} bare={found.bare} />
          <Duties rows={duties} zone={office.zone} />
          <Hosts rows={hosts} slug={office.slug} />
          <Endings actor={actor} office={office} step={langkah} />
        </div>
        <div className="grid gap-5">
          <Pace
            pace={pace}
            zone={office.zone}
            latest={found.latest}
            site={path => urlOf(office, path)}
            average={found.average}
            province={office.provinceName}
          />
          <Room slug={office.slug} quota={quota} changeable={may(actor, 'office.allot')} />
          <History rows={audit} zone={own.zone} />
        </div>
      </div>
    </Workroom>
  )
}
