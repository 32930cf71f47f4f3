import { useRef } from 'react'
import { arrived, pendingPicture } from '../../../../lib/media/pending.ts'
import type { Picture } from '../../../../lib/media/picture.ts'
import { FieldError } from '../../../_ui/Field.tsx'
import { CreditField } from '../_library/CreditField.tsx'
import { FromLibrary } from '../_library/FromLibrary.tsx'
import { UploadLine } from '../_uploads/UploadLine.tsx'
import { usePhotoSending } from '../_uploads/useSending.ts'
import { Photo } from '../[jenis]/_editor/Photo.tsx'
import { PhotoWords } from '../[jenis]/_editor/PhotoWords.tsx'
import { FilePicker } from './FilePicker.tsx'
import { noWords } from './noWords.ts'
import { SortableList } from './SortableList.tsx'

type Photos = Picture[]
type AlbumPhotosProps = { photos: Photos; change: (next: (photos: Photos) => Photos) => void; error?: string }

/** Many photos at once, each with its words; who took the last one is offered for the next. */
export function AlbumPhotos({ photos, change, error }: AlbumPhotosProps) {
  const add = ({
    picture,
  }: {
    picture: Pick<Picture, 'mediaId' | 'hash' | 'width' | 'height'> & Partial<Picture>
  }) =>
    change(list => {
      const credit = picture.credit || (list.at(-1)?.credit ?? '')
      const known = list.some(photo => photo.mediaId === picture.mediaId)
      return known ? list : [...list, { ...noWords, ...picture, credit }]
    })
  // A row stays the same row when its photo has arrived: somebody may be writing in it.
  const rows = useRef(new Map<string, string>())
  const sending = usePhotoSending({
    onBegin: (id, size) => add({ picture: pendingPicture(id, size) }),
    onDone: ({ picture }, _file, id) => {
      rows.current.set(picture.mediaId, id)
      change(list => {
        const twice = list.some(photo => photo.mediaId === picture.mediaId)
        if (twice) return list.filter(photo => photo.mediaId !== id)
        return list.map(photo => (photo.mediaId === id ? { ...photo, ...arrived(photo, picture) } : photo))
      })
      return undefined
    },
    onRefused: id => change(list => list.filter(photo => photo.mediaId !== id)),
  })
  const put = (id: string, words: Partial<Picture>) =>
    change(list => list.map(photo => (photo.mediaId === id ? { ...photo, ...words } : photo)))
  return (
    <div>
      <SortableList
        label="Foto album"
        items={photos}
        keyOf={photo => rows.current.get(photo.mediaId) ?? photo.mediaId}
        nameOf={photo => photo.caption || `foto ${photos.indexOf(photo) + 1}`}
        change={next => change(() => next)}
      >
        {(photo, index) => (
          <div className="grid gap-4 md:grid-cols-[12rem_minmax(0,1fr)] md:gap-6">
            <div className="[&_img]:max-h-52">
              <p className="pb-2 text-14 text-ink-2">
                Foto {index + 1} dari {photos.length}
              </p>
              <Photo picture={photo} />
            </div>
            <div className="grid gap-4">
              <PhotoWords
                id={`gambaran-${photo.mediaId}`}
                words={photo}
                change={words => put(photo.mediaId, words)}
              />
              <CreditField
                id={`foto-oleh-${photo.mediaId}`}
                value={photo.credit}
                change={credit => put(photo.mediaId, { credit })}
              />
            </div>
          </div>
        )}
      </SortableList>
      <div className="flex flex-wrap gap-3 pt-4">
        <FilePicker
          label={photos.length ? 'Tambah foto' : 'Pilih foto'}
          accept="image/*"
          many
          onFiles={files => sending.send(...files)}
        />
        <FromLibrary sort="foto" onPick={add} />
      </div>
      <UploadLine {...sending} />
      {error && <FieldError>{error}</FieldError>}
    </div>
  )
}
