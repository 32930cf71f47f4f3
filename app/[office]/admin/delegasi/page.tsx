import { Check, Clock, History } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { formatDate, localInput, momentOf } from '../../../../lib/dates.ts'
import { endDelegation } from '../../../../lib/delegations/actions.ts'
import {
  approvesOnOwn,
  type Delegation,
  listDelegations,
  listStandIns,
} from '../../../../lib/delegations/queries.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { Badge } from '../../../_ui/Badge.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { DeedForm } from '../_frame/DeedForm.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { DelegateForm } from './DelegateForm.tsx'

export const metadata: Metadata = { title: 'Delegasi' }

export default async function DelegationsPage() {
  const actor = await requireActor()
  if (!may(actor, 'approval.delegate')) notFound()
  const office = await currentOffice()
  const { matter, rows, people, own } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    rows: await listDelegations(db, actor.officeId),
    people: await listStandIns(db, actor),
    own: await approvesOnOwn(db, actor),
  }))
  return (
    <Workroom office={office} actor={actor} matter={matter} here="delegasi">
      <PageHead title="Delegasi" note="Persetujuan oleh pelaksana harian (Plh)" />
      <p className="max-w-measure pb-6 text-ink-2">
        Bila Anda berhalangan, seorang rekan bisa menyetujui naskah selama waktu yang Anda tentukan. Ia tetap
        tidak bisa menerbitkan naskah yang ia tulis sendiri, dan semuanya tercatat.
      </p>
      {own && writable(office) && people.length > 0 && (
        <DelegateForm people={people} today={localInput(new Date(), office.zone).slice(0, 10)} />
      )}
      {!own && (
        <Notice look="info">Anda sedang menggantikan penyetuju, jadi tidak bisa mendelegasikannya.</Notice>
      )}
      {own && people.length === 0 && (
        <Notice look="info">
          Belum ada rekan lain di kantor ini yang bisa menggantikan. Minta admin kantor menambahkannya.
        </Notice>
      )}
      <section aria-labelledby="daftar-delegasi" className="max-w-measure pt-10">
        <h2 id="daftar-delegasi" className="text-22">
          Delegasi di kantor ini
        </h2>
        {rows.length === 0 && <p className="mt-2 text-ink-2">Belum pernah ada.</p>}
        <ul className="mt-3 divide-y divide-line border-y border-line empty:hidden">
          {rows.map(row => (
            <Row key={row.id} row={row} zone={office.zone} />
          ))}
        </ul>
      </section>
    </Workroom>
  )
}

const Row = ({ row, zone }: { row: Delegation; zone: Zone }) => (
  <li className="flex flex-wrap items-center justify-between gap-4 py-4">
    <div className="min-w-0">
      <State row={row} />
      <p className="mt-2 font-semibold">
        {row.name} menggantikan {row.giverName}
      </p>
      <p className="text-14 text-ink-2">
        {dayOf(row.startsOn, zone)} sampai {dayOf(row.endsOn, zone)}
      </p>
    </div>
    {!row.over && (
      <DeedForm action={endDelegation} subject={{ id: row.id }} look="danger">
        Akhiri sekarang
      </DeedForm>
    )}
  </li>
)

function State({ row: { over, begun } }: { row: Delegation }) {
  if (over)
    return (
      <Badge look="neutral" icon={History}>
        Selesai
      </Badge>
    )
  return begun ? (
    <Badge look="ok" icon={Check}>
      Berlaku
    </Badge>
  ) : (
    <Badge look="info" icon={Clock}>
      Belum mulai
    </Badge>
  )
}

const dayOf = (day: string, zone: Zone) => formatDate(momentOf(day, zone)!, zone)
