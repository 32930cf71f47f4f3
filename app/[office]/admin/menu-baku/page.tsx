import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { acrossOffices, inOffice } from '../../../../db/doors.ts'
import { countArrangements, findStandard } from '../../../../lib/menus/queries.ts'
import { startingMenu } from '../../../../lib/menus/standard.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { StandardDesk } from './_parts/StandardDesk.tsx'

export const metadata: Metadata = { title: 'Menu baku' }

type StandardMenuPageProps = { searchParams: Promise<{ tersimpan?: string }> }

export default async function StandardMenuPage({ searchParams }: StandardMenuPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'menu.standard')) notFound()
  const office = await currentOffice()
  const { tersimpan } = await searchParams
  const matter = await inOffice(actor, db => readDesk(db, actor))
  const { kept, arranged } = await acrossOffices(actor, async db => ({
    kept: await findStandard(db, actor.institutionId),
    arranged: await countArrangements(db),
  }))
  return (
    <Workroom office={office} actor={actor} matter={matter} here="menu-baku">
      <PageHead title="Menu baku" />
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Susunan ini dipakai semua kantor. Kantor hanya bisa menyembunyikan yang tidak wajib dan menambah di
        tempat yang Anda buka. {formatNumber(arranged)} kantor sudah mengatur urutannya sendiri; perubahan
        Anda tetap berlaku di sana.
      </p>
      {tersimpan && (
        <Notice look="ok" role="status" className="mb-6">
          Menu baku tersimpan dan sudah berlaku di semua kantor.
        </Notice>
      )}
      <StandardDesk
        key={kept?.lock ?? 0}
        menu={kept?.menu ?? startingMenu(office.institution)}
        lock={kept?.lock ?? 0}
      />
    </Workroom>
  )
}
