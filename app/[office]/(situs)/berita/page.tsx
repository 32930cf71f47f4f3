import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../db/doors.ts'
import {
  countArticles,
  frequentTags,
  listArticles,
  pageSize,
  sumOf,
} from '../../../../lib/entries/archive.ts'

import { categories } from '../../../../lib/entries/kinds/article.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { Pagination } from '../../../_ui/Pagination.tsx'
import { Row } from '../_articles/Row.tsx'
import { Tags } from '../_articles/Tags.tsx'
import { FeedLink } from '../_frame/FeedLinks.tsx'
import { Frame } from '../_frame/Frame.tsx'
import { requireOffice } from '../_frame/requireOffice.ts'
import { Way } from '../_frame/Way.tsx'
import { FromAbove } from '../_lists/FromAbove.tsx'
import { NothingYet } from '../_lists/ListPage.tsx'
import { Filters } from './Filters.tsx'
import { NoArticles } from './NoArticles.tsx'
import { addressOf, type ListQuery, readQuery } from './query.ts'
import { Summary } from './Summary.tsx'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<ListQuery> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const query = readQuery(await searchParams)
  if (!query) return {}
  const { page, filter } = query
  return {
    title: page > 1 ? `Berita, halaman ${page}` : 'Berita',
    description: `Berita, siaran pers, artikel, dan sosialisasi dari ${office.name}.`,
    alternates: { canonical: urlOf(office, addressOf(filter, page)) },
  }
}

export default async function ArticlesPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const query = readQuery(await searchParams)
  if (!query) notFound()
  const { filter, page } = query
  const { counts, articles, tags, matter } = await visiting(office.id, async db => ({
    counts: await countArticles(db, office, filter.tag),
    articles: await listArticles(db, office, filter, page),
    tags: await frequentTags(db, office.id, 10),
    matter: await readFrame(db, office.id),
  }))
  const total = sumOf(counts, filter)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (page > pages) notFound()
  if (sumOf(counts, {}) === 0 && !filter.tag)
    return (
      <NothingYet
        {...{ office, matter }}
        path="/berita"
        title="Berita"
        noun="berita"
        elsewhere={<FromAbove office={office} path="/berita" noun="berita" />}
      />
    )

  return (
    <Frame office={office} matter={matter} here="/berita">
      <FeedLink
        office={office}
        name={filter.category ? categories[filter.category] : 'Berita'}
        query={filter.category ? `kategori=${filter.category}` : 'jenis=berita'}
      />
      <div className="wide">
        <Way office={office} here={{ name: 'Berita', href: '/berita' }} />
        <h1 className="mt-3 text-30 lg:text-44">Berita</h1>
        <div className="mt-6 gap-16 lg:mt-8 lg:grid lg:grid-cols-[16.5rem_1fr]">
          <Filters filter={filter} counts={counts} />
          <div className="min-w-0 max-lg:mt-8">
            <Summary filter={filter} counts={counts} total={total} page={page} pages={pages} />
            {total === 0 ? (
              <NoArticles filter={filter} counts={counts} />
            ) : (
              articles.map(article => <Row key={article.path} article={article} office={office} />)
            )}
            <Pagination page={page} pages={pages} href={number => addressOf(filter, number)} />
            {tags.length > 0 && <Frequent tags={tags.map(({ tag }) => tag)} />}
          </div>
        </div>
      </div>
    </Frame>
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
