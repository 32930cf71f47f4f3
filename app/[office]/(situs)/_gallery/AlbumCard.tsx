import { Images, Play } from 'lucide-react'
import { formatDate } from '../../../../lib/dates.ts'
import type { ListedAlbum } from '../../../../lib/entries/albums.ts'
import { type AlbumType, albumTypes } from '../../../../lib/entries/kinds/album.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { EntryPicture } from '../_articles/EntryPicture.tsx'

type AlbumCardProps = { album: ListedAlbum; office: Office; heading?: 'h2' | 'h3'; first?: boolean }

/** An album by its first picture and how much is in it; the title is the link and covers it all. */
export const AlbumCard = ({ album, office, heading: Heading = 'h2', first }: AlbumCardProps) => {
  const { cover, photos, videos } = album.fields
  return (
    <li className="relative">
      {cover ? (
        <EntryPicture
          picture={cover}
          most={960}
          sizes="(min-width: 900px) 420px, (min-width: 768px) 45vw, 100vw"
          silent
          first={first}
          className="aspect-16/10 w-full rounded-control object-cover"
        />
      ) : (
        <span className="flex aspect-16/10 w-full items-center justify-center rounded-control bg-neutral-tint text-ink-2">
          <Icon of={videos > 0 ? Play : Images} />
        </span>
      )}
      <p className="mt-3 text-14 text-ink-2">
        <span className="font-semibold text-accent">{albumTypes[album.category as AlbumType]}</span> ·{' '}
        {formatDate(album.publishedAt, office.zone)}
      </p>
      <Heading className="mt-1 text-17 leading-snug tracking-tight md:text-20">
        <a href={album.path} className="after:absolute after:inset-0 hover:text-accent">
          {album.title}
        </a>
      </Heading>
      <p className="mt-1 text-14 text-ink-2">
        {[photos > 0 && `${photos} foto`, videos > 0 && `${videos} video`].filter(Boolean).join(', ')}
      </p>
    </li>
  )
}
