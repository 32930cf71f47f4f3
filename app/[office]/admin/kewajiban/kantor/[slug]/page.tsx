import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dayOf } from '../../../../../../lib/dates.ts'
import { listOwed } from '../../../../../../lib/duties/queries.ts'
import { stateOf } from '../../../../../../lib/duties/words.ts'
import { urlOf } from '../../../../../../lib/offices/address.ts'
import { directory } from '../../../../../../lib/offices/directory.ts'
import { LinkButton } from '../../../../../_ui/Button.tsx'
import { EmptyState } from '../../../../../_ui/EmptyState.tsx'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { readCentre } from '../../../_frame/readCentre.ts'
import { Workroom } from '../../../_frame/Workroom.tsx'
import { Done } from '../../_parts/Done.tsx'
import { DutyList } from '../../_parts/DutyList.tsx'

export const metadata: Metadata = { title: 'Kewajiban kantor' }

type OfficeDutiesProps = { params: Promise<{ slug: string }> }

export default async function OfficeDutiesPage({ params }: OfficeDutiesProps) {
  const { slug } = await params
  const { actor, office, matter, found } = await readCentre('duty.readBelow', async (db, actor) => {
    const below = directory()
      .offices()
      .find(one => one.institutionId === actor.institutionId && one.slug === slug)
    if (!below || !isBelow(below.id, actor.officeId)) return
    const today = dayOf(new Date(), below.zone)
    return { below, today, rows: await listOwed(db, below.id, today) }
  })
  if (!found) notFound()
  const { below, today, rows } = found
  const { overdue = [], due = [], later = [], done = [] } = Object.groupBy(rows, row => stateOf(row, today))
  const site = urlOf(below)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kewajiban">
      <p className="pb-2">
        <a href="/admin/kewajiban/kantor" className="link inline-block py-2.5">
          Kewajiban semua kantor
        </a>
      </p>
      <PageHead title={below.name} note="Kewajiban kantor">
        <LinkButton href={site}>Lihat situsnya</LinkButton>
      </PageHead>
      <DutyList id="lewat" title="Lewat waktu" rows={overdue} today={today} />
      <DutyList id="jatuh-tempo" title="Jatuh tempo dalam 30 hari" rows={due} today={today} />
      <DutyList id="berikutnya" title="Berikutnya" rows={later} today={today} />
      <DutyList
        id="selesai"
        title="Selesai"
        rows={done.toReversed()}
        today={today}
        note={duty => <Done duty={duty} zone={below.zone} site={site} />}
      />
      {rows.length === 0 && (
        <EmptyState heading="h2" title="Belum ada kewajiban">
          Kantor ini belum memikul kewajiban apa pun menurut kalender pusat.
        </EmptyState>
      )}
    </Workroom>
  )
}

// The office itself, its children, and theirs: what the door across shows.
function isBelow(id: number, top: number): boolean {
  const office = directory().officeById(id)
  if (!office) return false
  return id === top || (office.parentId !== null && isBelow(office.parentId, top))
}
