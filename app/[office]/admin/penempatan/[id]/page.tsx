import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findPlacement, listReached, listReceipts } from '../../../../../lib/placements/receipts.ts'
import { cardStates } from '../../../../../lib/placements/schema.ts'
import { listOpenProposals } from '../../../../../lib/proposals/queries.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { Proposed } from '../../_frame/Proposed.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { PlacementHead } from '../_parts/PlacementHead.tsx'
import { Receipts } from '../_parts/Receipts.tsx'

type Query = { selesai?: string; keadaan?: string; provinsi?: string; halaman?: string; langkah?: string }
type PlacementPageProps = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const done: Record<string, string> = {
  tempat: 'Penempatan tersimpan. Di bawah ini tampak siapa yang menampilkannya.',
  tarik: 'Kartu ini sudah hilang dari semua situs.',
}

// One transaction for the page and its title.
const read = cache((id: string, keadaan = '', provinsi = '', halaman = '1') =>
  readCentre('placement.recall', async (db, actor) => {
    const placement = uuid.test(id) ? await findPlacement(db, actor.officeId, id) : undefined
    if (!placement) notFound()
    const filter = {
      state: cardStates.find(state => state === keadaan),
      province: /^[a-z0-9-]{1,63}$/.test(provinsi) ? provinsi : undefined,
      page: Math.max(1, Math.min(100, Number(halaman) || 1)),
    }
    return {
      placement,
      filter,
      receipts: await listReceipts(db, id, filter),
      provinces: await listReached(db, id),
      proposals: (await listOpenProposals(db)).filter(row => row.subject === `placement:${id}`),
    }
  }),
)

export async function generateMetadata({ params, searchParams }: PlacementPageProps): Promise<Metadata> {
  const { keadaan, provinsi, halaman } = await searchParams
  const { found } = await read((await params).id, keadaan, provinsi, halaman)
  return { title: found.placement.title }
}

export default async function PlacementPage({ params, searchParams }: PlacementPageProps) {
  const { selesai, keadaan, provinsi, halaman, langkah } = await searchParams
  const { actor, office, matter, found } = await read((await params).id, keadaan, provinsi, halaman)
  const said = done[selesai ?? '']
  return (
    <Workroom office={office} actor={actor} matter={matter} here="penempatan">
      <PlacementHead placement={found.placement} office={office} actor={actor} step={langkah} />
      <Proposed rows={found.proposals} />
      {said && (
        <Notice look="ok" role="status" className="mb-8 max-w-measure">
          {said}
        </Notice>
      )}
      <Receipts {...found} office={office} />
    </Workroom>
  )
}
