import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../../../db/doors.ts'
import { compareReplacement } from '../../../../../../lib/media/replacements.ts'
import { may } from '../../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../../lib/session.ts'
import { Exchange } from '../../../_approval/Exchange.tsx'
import { readDesk } from '../../../_frame/matter.ts'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { Workroom } from '../../../_frame/Workroom.tsx'

export const metadata: Metadata = { title: 'Penggantian media' }

export default async function ExchangePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await params
  if (!may(actor, 'media.replace') || !/^[0-9a-f-]{36}$/.test(id)) notFound()
  const office = await currentOffice()
  const { page, matter } = await inOffice(actor, async db => ({
    page: await compareReplacement(db, id),
    matter: await readDesk(db, actor),
  }))
  if (!page) notFound()
  const { caption, name, mediaId } = page.found.replacement
  return (
    <Workroom office={office} actor={actor} matter={matter} here="persetujuan">
      <PageHead
        title={caption || name}
        note={
          <a href={`/admin/media/${mediaId}`} className="link inline-block py-1">
            Lihat di pustaka media
          </a>
        }
      />
      <Exchange {...page} actor={actor} place="persetujuan" zone={office.zone} />
    </Workroom>
  )
}
