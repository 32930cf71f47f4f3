import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { listExposed } from '../../../../lib/checks/exposed.ts'
import { listEntries } from '../../../../lib/entries/list.ts'
import { vapidKeys } from '../../../../lib/mail/vapid.ts'
import { listReplacements } from '../../../../lib/media/replacements.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { ExchangeList } from '../_approval/ExchangeList.tsx'
import { ExposedList } from '../_approval/ExposedList.tsx'
import { Said } from '../_approval/Said.tsx'
import { TellDevice } from '../_approval/TellDevice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { WaitingList } from '../_frame/WaitingList.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { readFilter } from '../[jenis]/filter.ts'

export const metadata: Metadata = { title: 'Persetujuan' }

type ApprovalsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ApprovalsPage({ searchParams }: ApprovalsPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'media.replace')) notFound()
  const office = await currentOffice()
  const query = await searchParams
  const { page } = readFilter(query)
  const texts = may(actor, 'entry.publish')
  const { matter, list, replacements, exposed } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    list: texts ? await listEntries(db, { state: 'submitted', page }) : { rows: [], total: 0, pages: 1 },
    replacements: await listReplacements(db),
    exposed: await listExposed(db),
  }))
  return (
    <Workroom office={office} actor={actor} matter={matter} here="persetujuan">
      <PageHead
        title="Persetujuan"
        note={list.total > 0 ? `${list.total} naskah menunggu dibaca` : undefined}
      />
      <Said of={query.selesai} />
      <ExposedList rows={exposed} zone={office.zone} />
      <ExchangeList title="Penggantian media" rows={replacements} zone={office.zone} place="persetujuan" />
      {replacements.length + exposed.length > 0 && list.rows.length > 0 && (
        <h2 className="pb-3 text-22">Naskah</h2>
      )}
      {list.rows.length > 0 ? (
        <>
          <WaitingList returned={[]} submitted={list.rows} zone={office.zone} />
          <Pagination
            page={page}
            pages={list.pages}
            href={number => `/admin/persetujuan?halaman=${number}`}
          />
        </>
      ) : replacements.length + exposed.length > 0 ? null : (
        <EmptyState heading="h2" title="Tidak ada yang menunggu">
          Naskah muncul di sini begitu penulis mengirimnya untuk disetujui.
        </EmptyState>
      )}
      <div className="pt-8">
        <TellDevice publicKey={vapidKeys().publicKey} />
      </div>
    </Workroom>
  )
}
