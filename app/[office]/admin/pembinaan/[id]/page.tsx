import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listBelow } from '../../../../../lib/entries/below.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import { Approval } from '../../_approval/Approval.tsx'
import { readApproval } from '../../_approval/readApproval.ts'
import { readCentre } from '../../_frame/readCentre.ts'

export const metadata: Metadata = { title: 'Pembinaan' }

type OversightPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ langkah?: string }> }

export default async function OversightPage({ params, searchParams }: OversightPageProps) {
  const { id } = await params
  const { actor, office, matter, found } = await readCentre('below.read', async (db, actor) => ({
    page: await readApproval(db, id),
    below: await listBelow(db, actor),
  }))
  const { page, below } = found
  const owner = page && directory().officeById(page.found.entry.officeId)
  if (!page || !owner || owner.id === office.id) notFound()
  const { langkah } = await searchParams
  return (
    <Approval
      {...page}
      actor={actor}
      office={office}
      owner={owner}
      matter={matter}
      place="pembinaan"
      queue={[...below.waiting, ...below.toReview].map(row => row.id)}
      step={langkah}
    />
  )
}
