import { Siren } from 'lucide-react'
import type { Metadata } from 'next'
import { formatNumber } from '../../../../lib/numbers.ts'
import { officesWithin } from '../../../../lib/offices/scope.ts'
import { listUrgent } from '../../../../lib/urgent/queries.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { IssueForm } from './_parts/IssueForm.tsx'
import { PastUrgent, Running } from './_parts/Running.tsx'

export const metadata: Metadata = { title: 'Serta-merta' }

type UrgentPageProps = { searchParams: Promise<{ selesai?: string }> }

const done: Record<string, string> = {
  terbit: 'Pemberitahuan sudah tampil di semua situs.',
  akhir: 'Pemberitahuan sudah diturunkan dari semua situs.',
}

export default async function UrgentPage({ searchParams }: UrgentPageProps) {
  const { actor, office, matter, found } = await readCentre('urgent.issue', listUrgent)
  const said = done[(await searchParams).selesai ?? '']
  const sites = officesWithin(office, { reach: 'all', ids: [] }).length + 1
  return (
    <Workroom office={office} actor={actor} matter={matter} here="serta-merta">
      <PageHead title="Pemberitahuan serta-merta" />
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Untuk yang tidak bisa menunggu: bencana, gangguan layanan, kabar palsu yang meluas. Tampil di kepala
        setiap halaman {formatNumber(sites)} situs, juga yang dibekukan dan yang sedang disiapkan, dan turun
        sendiri pada waktunya.
      </p>
      {said && (
        <Notice look="ok" role="status" className="mb-8 max-w-measure">
          {said}
        </Notice>
      )}
      <Running rows={found.now} office={office} />
      <section aria-labelledby="baru" className="pb-12">
        <h2 id="baru" className="flex items-center gap-2 pb-4 text-22">
          <Siren size={22} strokeWidth={1.75} aria-hidden="true" className="text-ink-2" />
          {found.now.length > 0 ? 'Tayangkan satu lagi' : 'Tayangkan pemberitahuan'}
        </h2>
        <IssueForm sites={sites} />
      </section>
      <PastUrgent rows={found.past} office={office} />
    </Workroom>
  )
}
