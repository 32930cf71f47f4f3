import { notFound } from 'next/navigation'
import { formatShort } from '../../../../../lib/dates.ts'
import { latestArticles } from '../../../../../lib/entries/live.ts'
import { ArticleView } from '../../_articles/ArticleView.tsx'
import { Card } from '../../_articles/Card.tsx'
import { Cards } from '../../_articles/Cards.tsx'
import { categoryOf } from '../../_articles/Meta.tsx'
import { relatedTo } from '../../_articles/related.ts'
import { EntryPage } from '../../_entries/EntryPage.tsx'
import { metadataOf } from '../../_entries/metadata.ts'
import { type EntryParams, entryReader } from '../../_entries/readEntry.ts'

const read = entryReader('article', async (db, officeId) => ({
  newest: await latestArticles(db, officeId, 12),
}))

export const generateMetadata = async ({ params }: EntryParams) => metadataOf(await read(params))

export default async function ArticlePage({ params }: EntryParams) {
  const found = await read(params)
  if (!found) notFound()
  const { entry, office, now, more } = found
  const related = relatedTo(entry, more.newest, 3)

  return (
    <EntryPage
      {...found}
      here="/berita"
      crumbs={[{ name: 'Berita', href: '/berita' }]}
      after={
        related.length > 0 && (
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
                  above={{
                    name: categoryOf(other, office),
                    date: formatShort(other.publishedAt, office.zone, now),
                  }}
                />
              ))}
            </Cards>
          </section>
        )
      }
    >
      <ArticleView {...found} />
    </EntryPage>
  )
}
