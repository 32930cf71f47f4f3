import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../../db/doors.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import { may } from '../../../../../lib/permissions.ts'
import { findPlaceable } from '../../../../../lib/placements/placeable.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { entryAddress } from '../../_frame/kindWords.ts'
import { readDesk } from '../../_frame/matter.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { OfferForm } from '../_parts/OfferForm.tsx'

export const metadata: Metadata = { title: 'Tawarkan ke atas' }

type OfferPageProps = { searchParams: Promise<{ naskah?: string }> }
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export default async function OfferPage({ searchParams }: OfferPageProps) {
  const actor = await requireActor()
  const office = await currentOffice()
  const { naskah = '' } = await searchParams
  const above = directory().officesAbove(office)
  if (!may(actor, 'placement.nominate') || above.length === 0 || !uuid.test(naskah)) notFound()
  const { matter, entry } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    entry: await findPlaceable(db, actor.officeId, naskah),
  }))
  if (!entry) notFound()
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kiriman">
      <div className="-mt-5 pb-2">
        <Breadcrumbs
          crumbs={[
            { name: 'Kiriman', href: '/admin/kiriman' },
            { name: entry.title, href: `${entryAddress(entry.kind, entry.entryId)}?baca=1` },
          ]}
        />
      </div>
      <h1 className="max-w-measure pb-3 text-30">Tawarkan naskah ini ke atas</h1>
      <p className="max-w-measure pb-6 text-ink-2">
        Bila diambil, “{entry.title}” tampil sebagai kartu di beranda mereka dan membawa pembaca ke situs
        Anda.
      </p>
      <OfferForm entryId={entry.entryId} above={above.map(({ id, name }) => [String(id), name])} />
    </Workroom>
  )
}
