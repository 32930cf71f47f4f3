import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { listEntries } from '../../../../lib/entries/list.ts'
import { vapidKeys } from '../../../../lib/mail/vapid.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Pagination } from '../../../_ui/Pagination.tsx'
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
  if (!may(actor, 'entry.publish')) notFound()
  const office = await currentOffice()
  const { page } = readFilter(await searchParams)
  const { matter, list } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    list: await listEntries(db, { state: 'submitted', page }),
  }))
  return (
    <Workroom office={office} actor={actor} matter={matter} here="persetujuan">
      <PageHead
        title="Persetujuan"
        note={list.total > 0 ? `${list.total} naskah menunggu dibaca` : undefined}
      />
      {list.rows.length > 0 ? (
        <>
          <WaitingList returned={[]} submitted={list.rows} zone={office.zone} />
          <Pagination
            page={page}
            pages={list.pages}
            href={number => `/admin/persetujuan?halaman=${number}`}
          />
        </>
      ) : (
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
