import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../db/doors.ts'
import { borrowPage } from '../../../../lib/entries/borrowed.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { standardPageAt } from '../../../../lib/standards/pages.ts'
import { EntryPage } from '../_entries/EntryPage.tsx'
import { metadataOf } from '../_entries/metadata.ts'
import { type EntryParams, entryReader } from '../_entries/readEntry.ts'
import { menuOf } from '../_frame/menu.ts'
import { requireOffice } from '../_frame/requireOffice.ts'
import { StandingPage } from '../_frame/StandingPage.tsx'
import { BorrowedPage, UnwrittenPage } from '../_pages/BorrowedPage.tsx'
import { Feed } from '../_pages/Feed.tsx'
import { PageView } from '../_pages/PageView.tsx'
import { ancestorsOf } from '../_pages/tree.ts'

// Standing pages lie at addresses of their own choosing: /profil/sejarah, /layanan/maklumat …
const read = entryReader('page')

// What every site has is there before the office wrote it, in the words of an office above where they hold here too.
const readStandard = cache(async (office: Office, path: string) => {
  const standard = standardPageAt(office, path)
  if (!standard) return
  const borrowed = standard.common ? await borrowPage(office, path) : undefined
  return { standard, borrowed, matter: await visiting(office.id, db => readFrame(db, office.id)) }
})

const pathOf = async (params: EntryParams['params']) =>
  `/${[(await params).slug].flat().map(decodeURIComponent).join('/')}`

export async function generateMetadata({ params }: EntryParams): Promise<Metadata> {
  const written = await read(params)
  if (written) return metadataOf(written)
  const office = await requireOffice(params)
  const path = await pathOf(params)
  const found = await readStandard(office, path)
  if (!found) return {}
  return {
    title: found.standard.title,
    description: found.standard.summary,
    // The same text at hundreds of addresses has one home; a page without any has none.
    alternates: { canonical: urlOf(found.borrowed?.from ?? office, path) },
    robots: found.borrowed ? undefined : { index: false },
  }
}

export default async function StandingPagePage({ params }: EntryParams) {
  const found = await read(params)
  const office = await requireOffice(params)
  const path = await pathOf(params)
  const standard = standardPageAt(office, path)
  const place = menuOf(office).find(({ href }) => href !== '/' && path.startsWith(`${href}/`))
  const section = place ? [place] : []
  if (!found) return <Standard {...{ office, path, section }} />
  const above = ancestorsOf(found.beside.pages, path).map(page => ({ name: page.title, href: page.path }))
  return (
    <EntryPage {...found} here={place?.href} crumbs={above.length > 0 ? above : section}>
      <PageView {...found} />
      {standard?.feed && (
        <div className="narrow">
          <Feed feed={standard.feed} office={office} />
        </div>
      )}
    </EntryPage>
  )
}

type StandardProps = { office: Office; path: string; section: { name: string; href: string }[] }

async function Standard({ office, path, section }: StandardProps) {
  const found = await readStandard(office, path)
  if (!found) notFound()
  const { standard, borrowed, matter } = found
  // What was written above changes without this office's generation rising.
  if (borrowed) limitLifetime(30)
  return (
    <StandingPage
      office={office}
      matter={matter}
      path={path}
      here={section[0]?.href}
      crumbs={section}
      title={standard.title}
      summary={standard.summary}
    >
      {borrowed ? <BorrowedPage {...{ office, borrowed }} /> : <UnwrittenPage office={office} />}
      {standard.feed && <Feed feed={standard.feed} office={office} />}
    </StandingPage>
  )
}
