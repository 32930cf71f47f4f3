import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { may } from '../../../../lib/permissions.ts'
import { listOwnNominations } from '../../../../lib/placements/nominations.ts'
import { listReceived } from '../../../../lib/placements/received.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { OwnOffers } from './_parts/OwnOffers.tsx'
import { ReceivedList } from './_parts/ReceivedList.tsx'

export const metadata: Metadata = { title: 'Kiriman' }

type ReceivedPageProps = { searchParams: Promise<{ selesai?: string }> }

const done: Record<string, string> = {
  accepted: 'Naskah itu sekarang tampil di beranda situs Anda.',
  declined: 'Naskah itu tidak ditampilkan. Pengirimnya melihat jawaban Anda.',
  tawar: 'Tawaran terkirim. Jawabannya muncul di halaman ini.',
}

export default async function ReceivedPage({ searchParams }: ReceivedPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'entry.read')) notFound()
  const office = await currentOffice()
  const { matter, received, offers } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    received: await listReceived(db, actor.officeId),
    offers: await listOwnNominations(db, actor.officeId),
  }))
  const said = done[(await searchParams).selesai ?? '']
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kiriman">
      <PageHead title="Kiriman" />
      {office.level !== 'pusat' && (
        <p className="-mt-3 max-w-measure pb-6 text-ink-2">
          Yang ditempatkan pusat{office.level === 'provinsi' ? '' : ' dan provinsi'} di situs ini, dan yang
          Anda tawarkan ke atas.
        </p>
      )}
      {said && (
        <Notice look="ok" role="status" className="mb-8 max-w-measure">
          {said}
        </Notice>
      )}
      <ReceivedList rows={received} office={office} actor={actor} />
      <OwnOffers rows={offers} zone={office.zone} />
      {received.length + offers.length === 0 && (
        <EmptyState heading="h2" title="Belum ada kiriman">
          Di sini muncul naskah yang wajib tampil di situs Anda, yang dianjurkan, dan salinan yang bisa Anda
          olah sendiri. Naskah Anda yang sudah terbit bisa Anda tawarkan ke atas dari halamannya.
        </EmptyState>
      )}
    </Workroom>
  )
}
