import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../../db/doors.ts'
import { formatDate, momentOf } from '../../../../../lib/dates.ts'
import { documentTypes, type Relation } from '../../../../../lib/entries/kinds/document.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { findLive, findPaths } from '../../../../../lib/entries/one.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { renderDocument } from '../../../../../lib/richtext/render.tsx'
import { drawPicture } from '../../_articles/drawPicture.tsx'
import { StatusBadge } from '../../_documents/DocumentRow.tsx'
import { EntryEnd } from '../../_entries/EntryEnd.tsx'
import { Facts } from '../../_entries/Facts.tsx'
import { FileList } from '../../_files/FileList.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { StandingPage } from '../../_frame/StandingPage.tsx'

type Props = { params: Promise<{ office: string; slug: string }> }

const read = cache(async (officeId: number, slug: string) =>
  visiting(officeId, async db => {
    const entry = await findLive(db, officeId, 'document', `/dokumen/${slug}`)
    if (!entry) return
    const related = [...entry.fields.replaces, ...entry.fields.replacedBy].flatMap(one => one.entryId ?? [])
    return { entry, paths: await findPaths(db, officeId, related), matter: await readFrame(db, officeId) }
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) return {}
  const { title, summary, path } = found.entry
  return { title, description: summary || undefined, alternates: { canonical: urlOf(office, path) } }
}

export default async function DocumentPage({ params }: Props) {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) notFound()
  const { entry, paths, matter } = found
  const { type, number, year, subject, status, date, file, replaces, replacedBy } = entry.fields
  const signed = momentOf(date, office.zone)

  return (
    <StandingPage
      office={office}
      matter={matter}
      here="/dokumen"
      crumbs={[
        { name: 'Dokumen', href: '/dokumen' },
        { name: documentTypes[type], href: `/dokumen?kategori=${type}` },
      ]}
      title={entry.title}
    >
      <p className="mt-5">
        <StatusBadge status={status} />
      </p>
      <Facts
        facts={[
          ['Jenis', documentTypes[type]],
          ['Nomor', number],
          ['Tahun', year],
          ['Tanggal penetapan', signed && formatDate(signed, office.zone)],
          ['Subjek', subject],
          ['Menggantikan', replaces.length > 0 && <Related list={replaces} paths={paths} />],
          ['Digantikan oleh', replacedBy.length > 0 && <Related list={replacedBy} paths={paths} />],
        ]}
      />
      {entry.summary && (
        <section aria-labelledby="abstrak" className="pt-8">
          <h2 id="abstrak" className="text-22 md:text-26">
            Abstrak
          </h2>
          <p className="mt-3 text-18">{entry.summary}</p>
        </section>
      )}
      <div className="tulisan pt-8 empty:hidden">
        {renderDocument(entry.document, { picture: drawPicture })}
      </div>
      <FileList files={file ? [file] : []} />
      <EntryEnd entry={entry} office={office} />
    </StandingPage>
  )
}

// One that was taken down since is still named, without a link.
const Related = ({ list, paths }: { list: Relation[]; paths: Map<string, string> }) => (
  <ul>
    {list.map(({ entryId, text }) => {
      const path = entryId && paths.get(entryId)
      return (
        <li key={text}>
          {path ? (
            <a href={path} className="link">
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      )
    })}
  </ul>
)
