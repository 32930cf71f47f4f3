import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../db/doors.ts'
import { formatDate } from '../../../../lib/dates.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { findPage, listPages } from '../../../../lib/entries/standing.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { renderDocument } from '../../../../lib/richtext/render.tsx'
import { drawPicture } from '../_articles/drawPicture.tsx'
import { SampleNote } from '../_articles/SampleNote.tsx'
import { requireOffice } from '../_frame/requireOffice.ts'
import { StandingPage } from '../_frame/StandingPage.tsx'
import { PageList } from '../_pages/PageList.tsx'
import { ancestorsOf, childrenOf } from '../_pages/tree.ts'

type Props = { params: Promise<{ office: string; path: string[] }> }

// Standing pages lie at addresses of their own choosing: /profil/sejarah, /layanan/maklumat …
const read = cache(async (officeId: number, path: string) =>
  visiting(officeId, async db => {
    const page = await findPage(db, officeId, path)
    return page && { page, pages: await listPages(db, officeId), matter: await readFrame(db, officeId) }
  }),
)

const pathOf = async (params: Props['params']) => `/${(await params).path.map(decodeURIComponent).join('/')}`

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const found = await read(office.id, await pathOf(params))
  if (!found) return {}
  const { title, summary, path } = found.page
  return { title, description: summary || undefined, alternates: { canonical: urlOf(office, path) } }
}

export default async function PagePage({ params }: Props) {
  const office = await requireOffice(params)
  const found = await read(office.id, await pathOf(params))
  if (!found) notFound()
  const { page, pages, matter } = found
  const below = childrenOf(pages, page)
  const crumbs = ancestorsOf(pages, page.path).map(({ title, path }) => ({ name: title, href: path }))

  return (
    <StandingPage
      office={office}
      matter={matter}
      here={page.path.startsWith('/profil/') ? '/profil' : undefined}
      crumbs={crumbs}
      title={page.title}
      summary={page.summary}
    >
      <div className="tulisan pt-6">{renderDocument(page.document, { picture: drawPicture })}</div>
      {below.length > 0 && (
        <div className="pt-10">
          <PageList pages={below} />
        </div>
      )}
      <p className="mt-10 text-14 text-ink-2">Diperbarui {formatDate(page.changedAt, office.zone)}</p>
      {page.sample && <SampleNote />}
    </StandingPage>
  )
}
