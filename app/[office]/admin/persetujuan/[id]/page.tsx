import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../../db/doors.ts'
import { listQueue } from '../../../../../lib/entries/queue.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { Approval } from '../../_approval/Approval.tsx'
import { readApproval } from '../../_approval/readApproval.ts'
import { readDesk } from '../../_frame/matter.ts'

export const metadata: Metadata = { title: 'Menunggu persetujuan' }

type ApprovalPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ langkah?: string }> }

export default async function ApprovalPage({ params, searchParams }: ApprovalPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'entry.publish')) notFound()
  const office = await currentOffice()
  const { id } = await params
  const { page, queue, matter } = await inOffice(actor, async db => ({
    page: await readApproval(db, id),
    queue: await listQueue(db),
    matter: await readDesk(db, actor),
  }))
  if (!page) notFound()
  const { langkah } = await searchParams
  return (
    <Approval
      {...page}
      actor={actor}
      office={office}
      owner={office}
      matter={matter}
      place="persetujuan"
      queue={queue}
      step={langkah}
    />
  )
}
