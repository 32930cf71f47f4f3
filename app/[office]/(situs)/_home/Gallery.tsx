import type { ListedAlbum } from '../../../../lib/entries/albums.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { AlbumCard } from '../_gallery/AlbumCard.tsx'

type GalleryProps = { albums: ListedAlbum[]; office: Office; title: string; text: string }

/** The newest albums. */
export const Gallery = ({ albums, office, title, text }: GalleryProps) => (
  <section aria-labelledby="galeri" className="wide pt-11 lg:pt-14">
    <SectionHead
      id="galeri"
      title={title || 'Galeri'}
      text={text}
      more={{ name: 'Semua album', href: '/galeri' }}
    />
    <ul className={`grid gap-x-8 gap-y-9 ${albums.length === 2 ? 'md:grid-cols-2' : 'md:grid-cols-3'}`}>
      {albums.map(album => (
        <AlbumCard key={album.path} album={album} office={office} heading="h3" />
      ))}
    </ul>
  </section>
)
