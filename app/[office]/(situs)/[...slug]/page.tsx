import { notFound } from 'next/navigation'
import { EntryPage } from '../_entries/EntryPage.tsx'
import { metadataOf } from '../_entries/metadata.ts'
import { type EntryParams, entryReader } from '../_entries/readEntry.ts'
import { PageView } from '../_pages/PageView.tsx'
import { ancestorsOf } from '../_pages/tree.ts'

// Standing pages lie at addresses of their own choosing: /profil/sejarah, /layanan/maklumat …
const read = entryReader('page')

export const generateMetadata = async ({ params }: EntryParams) => metadataOf(await read(params))

export default async function StandingPagePage({ params }: EntryParams) {
  const found = await read(params)
  if (!found) notFound()
  const { path } = found.entry
  const crumbs = ancestorsOf(found.beside.pages, path).map(page => ({ name: page.title, href: page.path }))
  return (
    <EntryPage {...found} here={path.startsWith('/profil/') ? '/profil' : undefined} crumbs={crumbs}>
      <PageView {...found} />
    </EntryPage>
  )
}
