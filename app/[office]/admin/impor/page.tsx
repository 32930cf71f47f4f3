import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { listRuns } from '../../../../lib/imports/run/queries.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { RunTable } from './_list/RunTable.tsx'
import { LiveRefresh } from './_run/LiveRefresh.tsx'

export const metadata: Metadata = { title: 'Impor situs lama' }

export default async function ImportsPage() {
  const actor = await requireActor()
  if (!may(actor, 'import.manage')) notFound()
  const office = await currentOffice()
  const { matter, runs } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    runs: await listRuns(db),
  }))
  const begin = writable(office) && (
    <LinkButton href="/admin/impor/baru" look="primary">
      Mulai impor
    </LinkButton>
  )
  return (
    <Workroom office={office} actor={actor} matter={matter} here="impor">
      {runs.length > 0 ? (
        <>
          <PageHead title="Impor situs lama">{begin}</PageHead>
          <p className="-mt-3 max-w-measure pb-6 text-ink-2">
            Setiap impor diperiksa dahulu tanpa mengubah apa pun. Anda melihat hasilnya, lalu memutuskan.
          </p>
          <LiveRefresh working={runs.some(run => run.report.phase)} />
          <RunTable runs={runs} zone={office.zone} />
          <p className="pt-6">
            <a href="/admin/impor/kesetaraan" className="link inline-block py-1">
              Laporan kesetaraan dengan situs lama
            </a>
          </p>
          {may(actor, 'redirect.manage') && (
            <p className="pt-1">
              <a href="/admin/impor/alamat" className="link inline-block py-1">
                Alamat situs lama dan ke mana menuju
              </a>
            </p>
          )}
        </>
      ) : (
        <EmptyState title="Pindahkan isi situs lama" actions={begin}>
          <p>
            Berita, pengumuman, halaman, foto, dan berkas dari situs lama dipindahkan ke sini, lengkap dengan
            tanggal dan alamat lamanya. Semuanya diperiksa dahulu: yang rusak, kembar, atau disusupi iklan
            judi disebut satu per satu sebelum ada yang masuk.
          </p>
        </EmptyState>
      )}
    </Workroom>
  )
}
