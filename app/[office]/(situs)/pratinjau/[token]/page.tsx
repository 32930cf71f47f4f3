import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../../db/doors.ts'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { withPass } from '../../../../../lib/previews/pass.ts'
import { findPreviewed } from '../../../../../lib/previews/queries.ts'
import { AsPublic } from '../../_entries/AsPublic.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'

type Props = { params: Promise<{ office: string; token: string }> }

// Who holds the link sees this one version; it is kept nowhere and found by no search engine.
export const metadata: Metadata = { title: 'Pratinjau', robots: { index: false, follow: false } }

export default async function PreviewPage({ params }: Props) {
  const office = await requireOffice(params)
  const { token } = await params
  const { previewed, matter } = await visiting(office.id, async db => ({
    previewed: await findPreviewed(db, token),
    matter: await readFrame(db, office.id),
  }))
  if (!previewed) notFound()
  return (
    <Frame office={office} matter={matter}>
      <div className="narrow py-6">
        <p className="rounded-control bg-info-tint px-4 py-3.5 text-16">
          <strong>Pratinjau, belum terbit.</strong> Tautan ini menunjukkan satu versi naskah dan mati pada{' '}
          {formatDateTime(previewed.expiresAt, office.zone)}. Jangan dikutip.
        </p>
      </div>
      <AsPublic unseen={withPass(previewed, token)} office={office} />
    </Frame>
  )
}
