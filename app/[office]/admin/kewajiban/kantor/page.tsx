import type { Metadata } from 'next'
import { listDutiesBelow, listOfficesBehind } from '../../../../../lib/duties/below.ts'
import { occasionInput } from '../../../../../lib/duties/input.ts'
import { dutyName } from '../../../../../lib/duties/words.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { EmptyState } from '../../../../_ui/EmptyState.tsx'
import { Pagination } from '../../../../_ui/Pagination.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { BehindTable } from './BehindTable.tsx'
import { DutyTable } from './DutyTable.tsx'

export const metadata: Metadata = { title: 'Kewajiban semua kantor' }

type DutiesBelowProps = { searchParams: Promise<{ kewajiban?: string; masa?: string; halaman?: string }> }

export default async function DutiesBelowPage({ searchParams }: DutiesBelowProps) {
  const { kewajiban, masa, halaman } = await searchParams
  const asked = kewajiban
    ? occasionInput.safeParse({ dutyId: kewajiban, period: masa ?? '' }).data
    : undefined
  const page = Math.min(1000, Math.max(1, Number.parseInt(halaman ?? '', 10) || 1))
  const now = new Date()
  const { actor, office, matter, found } = await readCentre('duty.readBelow', async db => ({
    duties: await listDutiesBelow(db, now),
    behind: await listOfficesBehind(db, now, { ...asked, page }),
  }))
  const { duties, behind } = found
  const chosen = asked && duties.find(duty => duty.dutyId === asked.dutyId && duty.period === asked.period)
  const address = (to: number) =>
    `/admin/kewajiban/kantor?${new URLSearchParams({ ...(asked && { kewajiban: String(asked.dutyId), masa: asked.period }), halaman: String(to) })}`
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kewajiban">
      <p className="pb-2">
        <a href="/admin/kewajiban" className="link inline-block py-2.5">
          Kewajiban kantor ini
        </a>
      </p>
      <PageHead title="Kewajiban semua kantor" note={office.name} />
      {duties.length === 0 ? (
        <EmptyState heading="h2" title="Belum ada kewajiban">
          Kewajiban diatur pusat di kalender tahapan. Begitu ada yang harus terbit, kemajuannya tampil di
          sini.
        </EmptyState>
      ) : (
        <>
          <DutyTable rows={duties} asked={asked} />
          <h2 id="belum" className="pt-10 pb-1 text-22">
            {chosen ? `Belum selesai: ${dutyName(chosen)}` : 'Kantor yang perlu diingatkan'}
          </h2>
          <p className="pb-3 text-14 text-ink-2">
            {behind.total === 0
              ? 'Semua kantor sudah memenuhinya.'
              : `${formatNumber(behind.total)} kantor, yang paling lama terlambat di atas.`}
            {chosen && (
              <>
                {' '}
                <a href="/admin/kewajiban/kantor#belum" className="link inline-block py-2.5">
                  Lihat semua kewajiban
                </a>
              </>
            )}
          </p>
          {behind.rows.length > 0 && <BehindTable rows={behind.rows} />}
          <Pagination page={page} pages={behind.pages} href={address} />
        </>
      )}
    </Workroom>
  )
}
