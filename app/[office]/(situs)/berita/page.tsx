import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../db/doors.ts'
import { countArticles, frequentTags, listArticles } from '../../../../lib/entries/archive.ts'
import { sumLive } from '../../../../lib/entries/listed.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { categoryNames } from '../../../../lib/standards/categories.ts'
import { Row } from '../_articles/Row.tsx'
import { Tags } from '../_articles/Tags.tsx'
import { requireOffice } from '../_frame/requireOffice.ts'
import { FromAbove } from '../_lists/FromAbove.tsx'
import { ListPage, pagesOf } from '../_lists/ListPage.tsx'
import { type ListQuery, listAddress, readListQuery } from '../_lists/query.ts'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<ListQuery> }
const path = '/berita'
const knownIn = (office: Office) => ({ title: 'Kategori', categories: categoryNames(office), tags: true })

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const known = knownIn(office)
  const query = readListQuery(await searchParams, known)
  if (!query) return {}
  return {
    title: query.page > 1 ? `Berita, halaman ${query.page}` : 'Berita',
    description: `Berita, siaran pers, artikel, dan sosialisasi dari ${office.name}.`,
    alternates: { canonical: urlOf(office, listAddress(path, query.filter, query.page)) },
  }
}

export default async function ArticlesPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const known = knownIn(office)
  const query = readListQuery(await searchParams, known)
  if (!query) notFound()
  const { filter, page } = query
  const { counts, articles, tags, matter } = await visiting(office.id, async db => ({
    counts: await countArticles(db, office, filter.tag),
    articles: await listArticles(db, office, filter, page),
    tags: await frequentTags(db, office.id, 10),
    matter: await readFrame(db, office.id),
  }))
  if (page > pagesOf(sumLive(counts, filter))) notFound()

  return (
    <ListPage
      {...{ office, matter, path, filter, page, counts, known }}
      title="Berita"
      noun="berita"
      elsewhere={<FromAbove office={office} path={path} noun="berita" />}
      below={tags.length > 0 && <Frequent tags={tags.map(({ tag }) => tag)} />}
    >
      {articles.map(article => (
        <Row key={article.path} article={article} office={office} />
      ))}
    </ListPage>
  )
}

const Frequent = ({ tags }: { tags: string[] }) => (
  <section aria-labelledby="tanda" className="pt-11">
    <h2 id="tanda" className="text-20">
      Yang sering ditulis
    </h2>
    <div className="-mt-4">
      <Tags tags={tags} />
    </div>
  </section>
)
