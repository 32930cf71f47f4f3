import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { visiting } from '../../../../db/doors.ts'
import { albumSight } from '../../../../lib/entries/albums.ts'
import { albumTypes } from '../../../../lib/entries/kinds/album.ts'
import { countLive, listLive, sumLive } from '../../../../lib/entries/listed.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { requireOffice } from '../_frame/requireOffice.ts'
import { AlbumCard } from '../_gallery/AlbumCard.tsx'
import { FromAbove } from '../_lists/FromAbove.tsx'
import { ListPage, pagesOf } from '../_lists/ListPage.tsx'
import { type ListQuery, listAddress, readListQuery } from '../_lists/query.ts'

type Props = { params: Promise<{ office: string }>; searchParams: Promise<ListQuery> }
const path = '/galeri'
const known = { categories: albumTypes }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const office = await requireOffice(params)
  const query = readListQuery(await searchParams, known)
  if (!query) return {}
  return {
    title: query.page > 1 ? `Galeri, halaman ${query.page}` : 'Galeri',
    description: `Foto, video, dan infografis kegiatan ${office.name}.`,
    alternates: { canonical: urlOf(office, listAddress(path, query.filter, query.page)) },
  }
}

export default async function GalleryPage({ params, searchParams }: Props) {
  const office = await requireOffice(params)
  const query = readListQuery(await searchParams, known)
  if (!query) notFound()
  const { filter, page } = query
  const { counts, albums, matter } = await visiting(office.id, async db => ({
    counts: await countLive(db, office, 'album'),
    albums: await listLive(db, office, 'album', albumSight, filter, page),
    matter: await readFrame(db, office.id),
  }))
  if (page > pagesOf(sumLive(counts, filter))) notFound()

  return (
    <ListPage
      {...{ office, matter, path, filter, page, counts, known }}
      title="Galeri"
      noun="album"
      elsewhere={<FromAbove office={office} path={path} noun="galeri" />}
    >
      <ul className="grid gap-x-6 gap-y-9 pt-6 md:grid-cols-2">
        {albums.map((album, index) => (
          <AlbumCard key={album.path} album={album} office={office} first={index === 0} />
        ))}
      </ul>
    </ListPage>
  )
}
