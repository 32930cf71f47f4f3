import type { Metadata } from 'next'
import { readLive, readProof } from '../../../../lib/isolation/report.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { readCentre } from '../_frame/readCentre.ts'
import { Workroom } from '../_frame/Workroom.tsx'
import { LiveReport } from './_parts/LiveReport.tsx'
import { ProofTable } from './_parts/ProofTable.tsx'

export const metadata: Metadata = { title: 'Pemisahan kantor' }

export default async function SecurityPage() {
  const { actor, office, matter, found } = await readCentre('isolation.read', async () => ({
    proof: readProof(),
    live: readLive(),
  }))
  return (
    <Workroom office={office} actor={actor} matter={matter} here="keamanan">
      <PageHead title="Pemisahan kantor" />
      <p className="-mt-3 max-w-measure pb-8 text-ink-2">
        Tidak satu kantor pun boleh membaca draf, berkas, atau data orang dari kantor lain, juga bila ada
        kekeliruan di aplikasi. Halaman ini menunjukkan kapan hal itu terakhir dibuktikan, dan apa hasilnya.
      </p>
      <ProofTable proof={found.proof} zone={office.zone} />
      <LiveReport live={found.live} zone={office.zone} />
    </Workroom>
  )
}
