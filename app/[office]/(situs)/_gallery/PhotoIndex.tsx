import type { Picture } from '../../../../lib/media/picture.ts'
import { EntryPicture } from '../_articles/EntryPicture.tsx'

/** All photos small; each leads to itself in the strip. */
export const PhotoIndex = ({ photos }: { photos: Picture[] }) =>
  photos.length > 1 && (
    <ul aria-label="Semua foto" className="grid grid-cols-4 gap-2 pt-2 md:grid-cols-6 print:hidden">
      {photos.map((photo, index) => (
        <li key={photo.mediaId}>
          <a
            href={`#foto-${index + 1}`}
            aria-label={`Foto ${index + 1}: ${photo.caption || photo.alt}`}
            className="block rounded-control aria-[current=true]:outline-3 aria-[current=true]:outline-accent"
          >
            <EntryPicture
              picture={photo}
              most={480}
              sizes="160px"
              silent
              className="aspect-square w-full rounded-control object-cover hover:opacity-80"
            />
          </a>
        </li>
      ))}
    </ul>
  )
