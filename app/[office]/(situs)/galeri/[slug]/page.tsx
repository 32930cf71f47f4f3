import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visiting } from '../../../../../db/doors.ts'
import { albumTypes } from '../../../../../lib/entries/kinds/album.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { findLive } from '../../../../../lib/entries/one.ts'
import { mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { renderDocument } from '../../../../../lib/richtext/render.tsx'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { drawPicture } from '../../_articles/drawPicture.tsx'
import { EntryEnd } from '../../_entries/EntryEnd.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { requireOffice } from '../../_frame/requireOffice.ts'
import { PhotoIndex } from '../../_gallery/PhotoIndex.tsx'
import { PhotoStrip } from '../../_gallery/PhotoStrip.tsx'
import { VideoCard } from '../../_gallery/VideoCard.tsx'

type Props = { params: Promise<{ office: string; slug: string }> }

const read = cache(async (officeId: number, slug: string) =>
  visiting(officeId, async db => {
    const entry = await findLive(db, officeId, 'album', `/galeri/${slug}`)
    return entry && { entry, matter: await readFrame(db, officeId) }
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) return {}
  const { title, summary, path, fields } = found.entry
  const [first] = fields.photos
  const url = urlOf(office, path)
  const picture = first && urlOf(office, mediaAddress(first, widthsOf(first).at(-1)!, 'jpg'))
  return {
    title,
    description: summary || undefined,
    alternates: { canonical: url },
    openGraph: {
      title,
      url,
      siteName: office.name,
      locale: 'id_ID',
      images: picture ? [picture] : undefined,
    },
  }
}

export default async function AlbumPage({ params }: Props) {
  const office = await requireOffice(params)
  const found = await read(office.id, decodeURIComponent((await params).slug))
  if (!found) notFound()
  const { entry, matter } = found
  const { type, photos, videos } = entry.fields

  return (
    <Frame office={office} matter={matter} here="/galeri">
      <div className="mx-auto w-full max-w-[63rem] px-4 md:px-6">
        <Breadcrumbs
          crumbs={[
            { name: 'Beranda', href: '/' },
            { name: 'Galeri', href: '/galeri' },
          ]}
        />
        <p className="mt-4 text-14 font-semibold">
          <a href={`/galeri?kategori=${type}`} className="text-accent hover:underline">
            {albumTypes[type]}
          </a>
        </p>
        <h1 className="mt-2 text-30 lg:text-44">{entry.title}</h1>
        {entry.summary && <p className="mt-4 max-w-measure text-18 text-ink-2 md:text-20">{entry.summary}</p>}
        <PhotoStrip photos={photos} />
        <PhotoIndex photos={photos} />
        <div className="max-w-measure">
          {videos.length > 0 && (
            <section aria-labelledby="video" className="pt-10">
              <h2 id="video" className="pb-4 text-26">
                Video
              </h2>
              <ul className="space-y-8">
                {videos.map(video => (
                  <VideoCard key={video.id} video={video} />
                ))}
              </ul>
            </section>
          )}
          <div className="tulisan pt-8">{renderDocument(entry.document, { picture: drawPicture })}</div>
          <EntryEnd entry={entry} office={office} />
        </div>
      </div>
    </Frame>
  )
}
