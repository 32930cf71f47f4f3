import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../../db/doors.ts'
import { formatShort } from '../../../../../lib/dates.ts'
import { findArticle, latestArticles, neighboursOf, readFrame } from '../../../../../lib/entries/live.ts'
import { mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { renderDocument } from '../../../../../lib/richtext/render.tsx'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { Byline } from '../../_articles/Byline.tsx'
import { Card } from '../../_articles/Card.tsx'
import { Cards } from '../../_articles/Cards.tsx'
import { drawPicture } from '../../_articles/drawPicture.tsx'
import { LeadFigure } from '../../_articles/LeadFigure.tsx'
import { categoryName } from '../../_articles/Meta.tsx'
import { Neighbours } from '../../_articles/Neighbours.tsx'
import { relatedTo } from '../../_articles/related.ts'
import { SampleNote } from '../../_articles/SampleNote.tsx'
import { Share } from '../../_articles/Share.tsx'
import { Tags } from '../../_articles/Tags.tsx'
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
  const { fields } = article
  const related = relatedTo(article, newest, 3)
  const now = new Date()

  return (
    <Frame office={office} matter={matter} here="/berita">
      <article>
        <header className="narrow">
          <Breadcrumbs
            crumbs={[
              { name: 'Beranda', href: '/' },
              { name: 'Berita', href: '/berita' },
            ]}
          />
          <p className="mt-4 text-14 font-semibold">
            <a href={`/berita?kategori=${fields.category}`} className="text-accent hover:underline">
              {categoryName(article)}
            </a>
          </p>
          <h1 className="mt-2 text-30 lg:text-44">{article.title}</h1>
          {article.summary && (
            <p className="mt-4 text-18 leading-relaxed text-ink-2 md:text-20">{article.summary}</p>
          )}
          <Byline article={article} office={office} />
        </header>
        {fields.lead && <LeadFigure picture={fields.lead} />}
        <div className="narrow pt-8">
          <div className="tulisan">
            {renderDocument(article.document, {
              opening: dateline(fields.place, office.host),
              picture: drawPicture,
            })}
          </div>
          <Tags tags={fields.tags} />
          <Share title={article.title} address={urlOf(office, article.path)} />
          {article.sample && <SampleNote />}
          <Neighbours {...neighbours} />
        </div>
      </article>
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

const dateline = (place: string, host: string) => (
  <>
    <strong>{place ? `${place}, ${host}` : host}</strong> –{' '}
  </>
)
