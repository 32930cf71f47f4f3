import { albumTypes } from '../../../../lib/entries/kinds/album.ts'
import { ChoiceField } from '../../../_ui/Field.tsx'
import { AlbumPhotos } from './AlbumPhotos.tsx'
import { AlbumVideos } from './AlbumVideos.tsx'
import { bind } from './bind.ts'
import type { FieldsProps } from './form.ts'
import { Group } from './Group.tsx'
import type { Own } from './own.ts'

/** The photos and videos of an album, in their order. */
export function AlbumMain(props: FieldsProps<Own<'album'>>) {
  const { draft, change, errors } = props
  const field = bind(props)
  return (
    <>
      <ChoiceField label="Jenis album" choices={albumTypes} {...field('type')} className="max-w-80" />
      <Group
        id="foto-album"
        title="Foto"
        help="Pilih beberapa sekaligus. Kami yang mengecilkannya. Setiap foto perlu keterangan dan gambaran."
      >
        <AlbumPhotos
          photos={draft.photos}
          change={next => change(current => ({ photos: next(current.photos) }))}
          error={errors.photos}
        />
      </Group>
      <Group
        id="video-album"
        title="Video"
        help="Tautan YouTube atau Vimeo. Videonya baru dimuat setelah pembaca menekannya, jadi berilah gambar sampul."
      >
        <AlbumVideos
          videos={draft.videos}
          change={next => change(current => ({ videos: next(current.videos) }))}
          error={errors.videos}
        />
      </Group>
    </>
  )
}
