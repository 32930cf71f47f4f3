import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../../../db/doors.ts'
import { readFrame } from '../../../../../../lib/entries/live.ts'
import { findOfficial } from '../../../../../../lib/entries/standing.ts'
import { urlOf } from '../../../../../../lib/offices/address.ts'
import { renderDocument } from '../../../../../../lib/richtext/render.tsx'
import { drawPicture } from '../../../_articles/drawPicture.tsx'
import { EntryPicture } from '../../../_articles/EntryPicture.tsx'
import { SampleNote } from '../../../_articles/SampleNote.tsx'
import { requireOffice } from '../../../_frame/requireOffice.ts'
import { StandingPage } from '../../../_frame/StandingPage.tsx'
import { termOf } from '../../../_officials/term.ts'

type Props = { params: Promise<{ office: string; slug: string }> }

const read = cache(async (officeId: number, slug: string) =>
  visiting(officeId, async db => {
    const official = await findOfficial(db, officeId, `/profil/anggota/${slug}`)
    return official && { official, matter: await readFrame(db, officeId) }
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) return {}
  const { title, path, fields } = found.official
  return {
    title,
    description: `${title}, ${fields.position} ${office.name}.`,
    alternates: { canonical: urlOf(office, path) },
  }
}

export default async function OfficialPage({ params }: Props) {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) notFound()
  const { official, matter } = found
  const { position, division, termFrom, termTo, portrait } = official.fields
  const facts = [
    ['Jabatan', `${position} ${office.name}`],
    ['Divisi', division],
    ['Masa jabatan', termOf({ termFrom, termTo }, office.zone)],
  ].filter(([, value]) => value)

  return (
    <StandingPage
      office={office}
      matter={matter}
      here="/profil"
      crumbs={[
        { name: 'Profil', href: '/profil' },
        { name: 'Anggota', href: '/profil/anggota' },
      ]}
      title={official.title}
    >
      <div className="gap-8 pt-6 md:flex">
        {portrait && (
          <EntryPicture
            picture={portrait}
            sizes="240px"
            most={480}
            first
            className="aspect-5/6 w-44 shrink-0 self-start rounded-control object-cover object-top md:w-60"
          />
        )}
        <dl className="grow max-md:mt-6">
          {facts.map(([name, value]) => (
            <div key={name} className="border-b border-line py-3 first:border-t">
              <dt className="text-14 text-ink-2">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="tulisan pt-8">{renderDocument(official.document, { picture: drawPicture })}</div>
      {official.sample && <SampleNote />}
    </StandingPage>
  )
}
