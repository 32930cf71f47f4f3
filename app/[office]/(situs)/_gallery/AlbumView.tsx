import { albumTypes } from '../../../../lib/entries/kinds/album.ts'
import { EntryEnd } from '../_entries/EntryEnd.tsx'
import { EntryText } from '../_entries/EntryText.tsx'
import { EntryTitle } from '../_entries/EntryTitle.tsx'
import type { ViewProps } from '../_entries/view.ts'
import { PhotoIndex } from './PhotoIndex.tsx'
import { PhotoStrip } from './PhotoStrip.tsx'
import { VideoCard } from './VideoCard.tsx'

/** An album: its photos in a strip, its videos, what is written about them. */
export function AlbumView({ entry, office }: ViewProps<'album'>) {
  const { type, photos, videos } = entry.fields
  return (
    <article className="middle">
      <EntryTitle
        title={entry.title}
        summary={entry.summary}
        above={
          <a href={`/galeri?kategori=${type}`} className="text-accent hover:underline">
            {albumTypes[type]}
          </a>
        }
      />
      <PhotoStrip photos={photos} />
      <PhotoIndex photos={photos} />
      <div className="max-w-measure">
        {videos.length > 0 && (
          <section aria-labelledby="video" className="pt-10">
            <h2 id="video" className="pb-4 text-26">
              Video
            </h2>
            <ul className="grid gap-8">
              {videos.map(video => (
                <VideoCard key={video.id} video={video} />
              ))}
            </ul>
          </section>
        )}
        <EntryText document={entry.document} />
        <EntryEnd entry={entry} office={office} />
      </div>
    </article>
  )
}
