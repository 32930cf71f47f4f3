import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { compareReplacement } from '../../../../../../lib/media/replacements.ts'
import { Exchange } from '../../../_approval/Exchange.tsx'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { readCentre } from '../../../_frame/readCentre.ts'
import { Workroom } from '../../../_frame/Workroom.tsx'

export const metadata: Metadata = { title: 'Penggantian media' }

export default async function ExchangeBelowPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const { actor, office, matter, found } = await readCentre('below.approve', db => compareReplacement(db, id))
  if (!found || found.subject.officeId === office.id) notFound()
  const { caption, name, officeName } = found.found.replacement
  return (
    <Workroom office={office} actor={actor} matter={matter} here="pembinaan">
      <PageHead title={caption || name} note={officeName} />
      <Exchange {...found} actor={actor} place="pembinaan" zone={office.zone} />
    </Workroom>
  )
}
