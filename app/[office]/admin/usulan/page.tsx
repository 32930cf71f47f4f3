import type { Metadata } from 'next'
import { listEndedProposals, listOpenProposals } from '../../../../lib/proposals/queries.ts'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { Ended } from './_parts/Ended.tsx'
import { OpenProposal } from './_parts/OpenProposal.tsx'

export const metadata: Metadata = { title: 'Usulan' }

type ProposalsPageProps = { searchParams: Promise<{ langkah?: string }> }

export default async function ProposalsPage({ searchParams }: ProposalsPageProps) {
  const { langkah } = await searchParams
  const { actor, office, matter, found } = await readCentre('proposal.decide', async db => ({
    open: await listOpenProposals(db),
    ended: await listEndedProposals(db),
  }))
  const { open, ended } = found
  return (
    <Workroom office={office} actor={actor} matter={matter} here="usulan">
      <PageHead title="Usulan" />
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Tindakan yang sulit diurungkan memerlukan dua orang: satu mengusulkan, rekan lain dengan kewenangan
        yang sama memutuskan dalam 48 jam.
      </p>
      {open.map(row => (
        <OpenProposal key={row.id} row={row} actor={actor} zone={office.zone} step={langkah} />
      ))}
      {open.length === 0 && ended.length === 0 && (
        <EmptyState heading="h2" title="Tidak ada yang menunggu orang kedua">
          Usulan mengarsipkan kantor, misalnya, akan tampil di sini dan dikirim lewat surel kepada yang
          berwenang.
        </EmptyState>
      )}
      {open.length === 0 && ended.length > 0 && (
        <p className="border-y border-line py-5">Tidak ada yang menunggu orang kedua.</p>
      )}
      {ended.length > 0 && <Ended rows={ended} zone={office.zone} />}
    </Workroom>
  )
}
