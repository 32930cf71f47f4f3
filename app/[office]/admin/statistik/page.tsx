import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { acrossOffices, type Db, inOffice } from '../../../../db/doors.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import {
  listMost,
  listOfficesRead,
  listTopPages,
  type Period,
  readDays,
} from '../../../../lib/statistics/queries.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { Choose } from './_parts/Choose.tsx'
import { Days } from './_parts/Days.tsx'
import { Devices } from './_parts/Devices.tsx'
import { OfficesRead, TopPages } from './_parts/Pages.tsx'
import { Ranking } from './_parts/Ranking.tsx'
import { periodOf, spans } from './period.ts'

export const metadata: Metadata = { title: 'Statistik' }

type StatisticsPageProps = { searchParams: Promise<{ hari?: string; lingkup?: string }> }

export default async function StatisticsPage({ searchParams }: StatisticsPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'statistics.read')) notFound()
  const office = await currentOffice()
  const { hari = '30', lingkup } = await searchParams
  const days = Object.hasOwn(spans, hari) ? hari : '30'
  const oversees = may(actor, 'statistics.readBelow')
  const below = oversees && lingkup === 'bawah'
  const period = periodOf(Number(days), office.zone, new Date())
  const matter = await inOffice(actor, db => readDesk(db, actor))
  const read = await (below ? acrossOffices : inOffice)(actor, db => readAll(db, actor, period, below))
  const total = read.days.reduce((sum, { hits }) => sum + hits, 0)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="statistik">
      <PageHead title="Statistik" note={below ? scopeName(office) : undefined} />
      <Choose days={days} below={below} oversees={oversees} />
      {total === 0 ? (
        <EmptyState heading="h2" title="Belum ada yang membaca">
          Angka muncul di sini beberapa detik setelah halaman dibuka. Mesin pencari dan robot tidak dihitung.
        </EmptyState>
      ) : (
        <>
          <Days total={total} days={read.days} period={period} />
          <div className="grid gap-x-12 gap-y-10 pt-10 lg:grid-cols-2">
            {below ? <OfficesRead offices={read.offices} /> : <TopPages office={office} pages={read.pages} />}
            <Ranking
              title="Dicari, tetapi tidak ditemukan"
              note="Kata yang dicari pembaca tanpa hasil. Mungkin ini tulisan Anda berikutnya."
              none="Semua yang dicari pembaca ditemukan."
              rows={read.nothing}
            />
            <Ranking
              title="Paling banyak dicari"
              none="Belum ada yang mencari."
              rows={read.searches}
              hrefOf={below ? undefined : name => `/cari?q=${encodeURIComponent(name)}`}
            />
            <Ranking
              title="Datang dari"
              note="Situs yang membawa pembaca ke sini."
              none="Semua datang langsung."
              rows={read.referrers}
            />
            <Devices rows={read.devices} />
          </div>
          <p className="max-w-measure pt-10 text-14 text-ink-2">
            Yang dihitung adalah halaman yang dibuka, tanpa kuki dan tanpa data pribadi: tidak ada alamat,
            tidak ada jejak orang per orang. Robot dihitung terpisah: {formatNumber(read.robots)} halaman.
          </p>
        </>
      )}
    </Workroom>
  )
}

const scopeName = (office: Office) =>
  office.level === 'pusat' ? 'Semua kantor' : `Kantor di bawah ${office.shortName} dan kantor ini sendiri`

const readAll = async (db: Db, actor: Actor, period: Period, below: boolean) => ({
  days: await readDays(db, period),
  pages: below ? [] : await listTopPages(db, actor.officeId, period),
  offices: below ? await listOfficesRead(db, period) : [],
  nothing: await listMost(db, period, 'nothing'),
  searches: await listMost(db, period, 'search'),
  referrers: await listMost(db, period, 'referrer'),
  devices: await listMost(db, period, 'device'),
  robots: (await listMost(db, period, 'robot', 1))[0]?.hits ?? 0,
})
