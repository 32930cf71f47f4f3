import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../../db/doors.ts'
import { formatShort } from '../../../../../lib/dates.ts'
import { findArticle, latestArticles, neighboursOf, readFrame } from '../../../../../lib/entries/live.ts'
import { mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { ArticleView } from '../../_articles/ArticleView.tsx'
import { Card } from '../../_articles/Card.tsx'
import { Cards } from '../../_articles/Cards.tsx'
import { categoryName } from '../../_articles/Meta.tsx'
import { Neighbours } from '../../_articles/Neighbours.tsx'
import { relatedTo } from '../../_articles/related.ts'
import { SampleNote } from '../../_articles/SampleNote.tsx'
import { Share } from '../../_articles/Share.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { LinkedData } from '../../_frame/LinkedData.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { newsFacts } from './facts.ts'

type Props = { params: Promise<{ office: string; slug: string }> }

// One transaction for the page and its metadata.
const read = cache(async (officeId: number, slug: string) =>
  visiting(officeId, async db => {
    const article = await findArticle(db, officeId, `/berita/${slug}`)
    if (!article) return
    return {
      article,
      matter: await readFrame(db, officeId),
      neighbours: await neighboursOf(db, article),
      newest: await latestArticles(db, officeId, 12),
    }
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) return {}
  const { title, summary, path, fields, publishedAt, changedAt } = found.article
  const picture =
    fields.lead && urlOf(office, mediaAddress(fields.lead, widthsOf(fields.lead).at(-1)!, 'jpg'))
  return {
    title,
    description: summary || undefined,
    alternates: { canonical: urlOf(office, path) },
    openGraph: {
      type: 'article',
      title,
      description: summary || undefined,
      url: urlOf(office, path),
      siteName: office.name,
      locale: 'id_ID',
      images: picture ? [picture] : undefined,
      publishedTime: publishedAt.toISOString(),
      modifiedTime: changedAt.toISOString(),
    },
  }
}

export default async function ArticlePage({ params }: Props) {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) notFound()
  const { article, matter, neighbours, newest } = found
  const related = relatedTo(article, newest, 3)
  const now = new Date()

  return (
    <Frame office={office} matter={matter} here="/berita">
      <ArticleView
        article={article}
        office={office}
        above={
          <Breadcrumbs
            crumbs={[
              { name: 'Beranda', href: '/' },
              { name: 'Berita', href: '/berita' },
            ]}
          />
        }
      >
        <Share title={article.title} address={urlOf(office, article.path)} />
        {article.sample && <SampleNote />}
        <Neighbours {...neighbours} />
      </ArticleView>
      {related.length > 0 && (
        <section aria-labelledby="baca-juga" className="wide pt-14 print:hidden">
          <h2 id="baca-juga" className="pb-4 text-26">
            Baca juga
          </h2>
          <Cards>
            {related.map(other => (
              <Card
                key={other.path}
                article={other}
                href={other.path}
                above={{ name: categoryName(other), date: formatShort(other.publishedAt, office.zone, now) }}
              />
            ))}
          </Cards>
        </section>
      )}
      <LinkedData facts={newsFacts(article, office)} />
    </Frame>
  )
}
