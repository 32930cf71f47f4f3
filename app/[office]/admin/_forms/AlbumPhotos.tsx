import type { Picture } from '../../../../lib/media/picture.ts'
import { FieldError } from '../../../_ui/Field.tsx'
import { CreditField } from '../_library/CreditField.tsx'
import { FromLibrary } from '../_library/FromLibrary.tsx'
import { Photo } from '../[jenis]/_editor/Photo.tsx'
import { PhotoWords } from '../[jenis]/_editor/PhotoWords.tsx'
import { UploadLine } from '../[jenis]/_editor/UploadLine.tsx'
import { uploadPhoto } from '../[jenis]/_editor/upload.ts'
import { useSending } from '../[jenis]/_editor/useUpload.ts'
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
  const sending = useSending('foto', uploadPhoto, uploaded => {
    add(uploaded)
    return undefined
  })
  const put = (id: string, words: Partial<Picture>) =>
    change(list => list.map(photo => (photo.mediaId === id ? { ...photo, ...words } : photo)))
  return (
    <div>
      <SortableList
        label="Foto album"
        items={photos}
        keyOf={photo => photo.mediaId}
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
          busy={sending.share !== undefined}
          onFiles={files => sending.send(...files)}
        />
        <FromLibrary sort="foto" onPick={add} />
      </div>
      <UploadLine {...sending} />
      {error && <FieldError>{error}</FieldError>}
    </div>
  )
}
