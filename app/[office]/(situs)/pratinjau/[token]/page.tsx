import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../../db/doors.ts'
import { formatDateTime } from '../../../../../lib/dates.ts'
import type { ArticleFields } from '../../../../../lib/entries/kinds/article.ts'
import { withOwnLinks } from '../../../../../lib/entries/links.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { definitionOf } from '../../../../../lib/entries/live-row.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { withPass } from '../../../../../lib/previews/pass.ts'
import { findPreviewed, type Previewed } from '../../../../../lib/previews/queries.ts'
import { ArticleView } from '../../_articles/ArticleView.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { PlainView } from './PlainView.tsx'

type Props = { params: Promise<{ office: string; token: string }> }

// Who holds the link sees this one version; it is kept nowhere and found by no search engine.
export const metadata: Metadata = { title: 'Pratinjau', robots: { index: false, follow: false } }

const read = cache((officeId: number, token: string) =>
  visiting(officeId, async db => {
    const previewed = await findPreviewed(db, token)
    if (!previewed) return
    const document = await withOwnLinks(db, officeId, previewed.document)
    const matter = await readFrame(db, officeId)
    return { previewed: withPass({ ...previewed, document }, token), matter }
  }),
)

export default async function PreviewPage({ params }: Props) {
  const office = await requireOffice(params)
  const found = await read(office.id, (await params).token)
  if (!found) notFound()
  const { previewed, matter } = found
  return (
    <Frame office={office} matter={matter}>
      <div className="narrow py-6">
        <p className="rounded-control bg-info-tint px-4 py-3.5 text-16">
          <strong>Pratinjau, belum terbit.</strong> Tautan ini menunjukkan satu versi naskah dan mati pada{' '}
          {formatDateTime(previewed.expiresAt, office.zone)}. Jangan dikutip.
        </p>
      </div>
      {previewed.kind === 'article' ? (
        <ArticleView article={articleOf(previewed, office)} office={office} />
      ) : (
        <PlainView previewed={previewed} office={office} />
      )}
    </Frame>
  )
}

function articleOf(previewed: Previewed, office: Office) {
  const fields = previewed.fields as ArticleFields
  return {
    ...previewed,
    fields,
    officeId: office.id,
    path: definitionOf(previewed.kind).path(previewed.slug),
    category: fields.category,
    tags: fields.tags,
    publishedAt: previewed.publishedAt ?? previewed.writtenAt,
    changedAt: previewed.writtenAt,
    corrections: [],
    sample: false,
  }
}
