import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { dayOf } from '../../../../lib/dates.ts'
import { listOwed, type OwedDuty } from '../../../../lib/duties/queries.ts'
import { dutyName, stateOf } from '../../../../lib/duties/words.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'
import { beginning } from '../_frame/kindWords.ts'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { Done } from './_parts/Done.tsx'
import { DutyList } from './_parts/DutyList.tsx'
import { beginAt, dutyAt, kindOf } from './_parts/doing.ts'

export const metadata: Metadata = { title: 'Kewajiban' }

type DutiesPageProps = { searchParams: Promise<{ tersimpan?: string }> }

const said: Record<string, string> = {
  selesai: 'Tanda selesai tersimpan. Alasannya tercatat di jejak kegiatan.',
  dibuka: 'Tanda selesai dicabut. Kewajiban itu menunggu lagi, kecuali ada terbitan yang memenuhinya.',
}

export default async function DutiesPage({ searchParams }: DutiesPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'duty.read')) notFound()
  const office = await currentOffice()
  const today = dayOf(new Date(), office.zone)
  const { matter, rows } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    rows: await listOwed(db, actor.officeId, today),
  }))
  const { overdue = [], due = [], later = [], done = [] } = Object.groupBy(rows, row => stateOf(row, today))
  const writes = may(actor, 'entry.write') && writable(office)
  const doing = (duty: OwedDuty, first: boolean) => (
    <>
      <LinkButton href={dutyAt(duty)} look="plain">
        Rincian
        <span className="sr-only"> {dutyName(duty)}</span>
      </LinkButton>
      {writes && (
        <LinkButton href={beginAt(duty)} look={first ? 'primary' : 'secondary'}>
          {beginning(kindOf(duty))}
          <span className="sr-only"> untuk {dutyName(duty)}</span>
        </LinkButton>
      )}
    </>
  )
  const saved = said[(await searchParams).tersimpan ?? '']
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kewajiban">
      <PageHead title="Kewajiban" note="Yang harus terbit di situs ini, dan kapan">
        {may(actor, 'duty.readBelow') && (
          <LinkButton href="/admin/kewajiban/kantor">Kewajiban semua kantor</LinkButton>
        )}
      </PageHead>
      {saved && (
        <Notice look="ok" role="status" className="mb-6">
          {saved}
        </Notice>
      )}
      <DutyList
        id="lewat"
        title="Lewat waktu"
        rows={overdue}
        today={today}
        doing={(duty, at) => doing(duty, at === 0)}
      />
      <DutyList
        id="jatuh-tempo"
        title="Jatuh tempo dalam 30 hari"
        rows={due}
        today={today}
        doing={(duty, at) => doing(duty, overdue.length === 0 && at === 0)}
      />
      <DutyList
        id="berikutnya"
        title="Berikutnya"
        rows={later}
        today={today}
        doing={duty => doing(duty, false)}
      />
      <DutyList
        id="selesai"
        title="Selesai"
        rows={done.toReversed()}
        today={today}
        note={duty => <Done duty={duty} zone={office.zone} />}
        doing={duty => (
          <LinkButton href={dutyAt(duty)} look="plain">
            Rincian
            <span className="sr-only"> {dutyName(duty)}</span>
          </LinkButton>
        )}
      />
      {rows.length === 0 && (
        <EmptyState heading="h2" title="Belum ada kewajiban">
          Di sini muncul yang harus diterbitkan kantor ini menurut kalender pusat: isi setiap tahapan, dan
          laporan yang berulang tiap triwulan, semester, dan tahun.
        </EmptyState>
      )}
    </Workroom>
  )
}
