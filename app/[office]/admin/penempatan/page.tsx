import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { listOffered } from '../../../../lib/placements/nominations.ts'
import { listPlacements } from '../../../../lib/placements/receipts.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { OfferedList } from './_parts/OfferedList.tsx'
import { PlacementTable } from './_parts/PlacementTable.tsx'

export const metadata: Metadata = { title: 'Penempatan' }

type PlacementsPageProps = { searchParams: Promise<{ selesai?: string }> }

const done: Record<string, string> = {
  ambil: 'Naskah itu sekarang tampil di beranda Anda.',
  lewat: 'Kantor yang menawarkan membaca jawaban Anda.',
}

export default async function PlacementsPage({ searchParams }: PlacementsPageProps) {
  const { actor, office, matter, found } = await readCentre('placement.make', async (db, actor) => ({
    placements: await listPlacements(db, actor.officeId),
    offered: await listOffered(db, actor),
  }))
  const said = done[(await searchParams).selesai ?? '']
  const above = office.level === 'pusat' ? 'semua kantor' : 'kantor kabupaten dan kota'
  return (
    <Workroom office={office} actor={actor} matter={matter} here="penempatan">
      <PageHead title="Penempatan">
        <LinkButton href="/admin/penempatan/baru" look="primary">
          <Icon of={Plus} />
          Tempatkan naskah
        </LinkButton>
      </PageHead>
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Naskah yang sudah terbit di situs ini bisa tampil di situs {above}: wajib, dianjurkan, atau sebagai
        salinan yang mereka olah sendiri.
      </p>
      {said && (
        <Notice look="ok" role="status" className="mb-8 max-w-measure">
          {said}
        </Notice>
      )}
      <OfferedList rows={found.offered} zone={office.zone} />
      {found.placements.length > 0 ? (
        <PlacementTable rows={found.placements} office={office} />
      ) : (
        <EmptyState heading="h2" title="Belum ada yang ditempatkan">
          Di sini tampak apa yang Anda tempatkan, siapa yang menampilkannya, dan sejak kapan.
        </EmptyState>
      )}
    </Workroom>
  )
}
