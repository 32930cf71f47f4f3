import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../../db/doors.ts'
import { formatDate, momentOf, nextMidnight } from '../../../../../lib/dates.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { findLive } from '../../../../../lib/entries/one.ts'
import { validityAt } from '../../../../../lib/entries/validity.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { renderDocument } from '../../../../../lib/richtext/render.tsx'
import { ValidityBadge } from '../../_announcements/AnnouncementRow.tsx'
import { drawPicture } from '../../_articles/drawPicture.tsx'
import { EntryEnd } from '../../_entries/EntryEnd.tsx'
import { Facts } from '../../_entries/Facts.tsx'
import { FileList } from '../../_files/FileList.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { StandingPage } from '../../_frame/StandingPage.tsx'

type Props = { params: Promise<{ office: string; slug: string }> }

const read = cache(async (officeId: number, slug: string) =>
  visiting(officeId, async db => {
    const entry = await findLive(db, officeId, 'announcement', `/pengumuman/${slug}`)
    return entry && { entry, matter: await readFrame(db, officeId) }
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) return {}
  const { title, summary, path } = found.entry
  return { title, description: summary || undefined, alternates: { canonical: urlOf(office, path) } }
}

export default async function AnnouncementPage({ params }: Props) {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) notFound()
  const { entry, matter } = found
  const { number, date, validFrom, validUntil, stage, files } = entry.fields
  const now = new Date()
  limitLifetime(nextMidnight(now, office.zone))
  const day = (local: string) => {
    const moment = momentOf(local, office.zone)
    return moment && formatDate(moment, office.zone)
  }
  const validity = validityAt(entry, now, office.zone)

  return (
    <StandingPage
      office={office}
      matter={matter}
      here="/pengumuman"
      crumbs={[{ name: 'Pengumuman', href: '/pengumuman' }]}
      title={entry.title}
      summary={entry.summary}
    >
      {validity && (
        <p className="mt-5">
          <ValidityBadge validity={validity} />
        </p>
      )}
      <Facts
        facts={[
          ['Nomor', number],
          ['Tanggal surat', day(date)],
          ['Berlaku mulai', day(validFrom)],
          ['Berlaku sampai', day(validUntil)],
          ['Tahapan', stage],
        ]}
      />
      <div className="tulisan pt-8">{renderDocument(entry.document, { picture: drawPicture })}</div>
      <FileList files={files} />
      <EntryEnd entry={entry} office={office} />
    </StandingPage>
  )
}
