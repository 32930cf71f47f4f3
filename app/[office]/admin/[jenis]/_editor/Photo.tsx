import { mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import { focusLook } from '../../../../../lib/media/focus.ts'
import { isPending } from '../../../../../lib/media/pending.ts'
import type { Picture } from '../../../../../lib/media/picture.ts'
import { PendingPhoto } from '../../_uploads/PendingPhoto.tsx'

/** A photo as the editor shows it: one rendition, wide enough for the column; before it has arrived, as it was chosen. */
export function Photo({ picture }: { picture: Picture }) {
  if (isPending(picture)) return <PendingPhoto picture={picture} />
  const widths = widthsOf(picture)
  const width = widths.find(each => each >= 960) ?? widths.at(-1)!
  return (
    <img
      src={mediaAddress(picture, width, 'webp')}
      alt={picture.alt || 'Foto yang belum punya gambaran'}
      width={picture.width}
      height={picture.height}
      className={`h-auto max-h-[32rem] w-full rounded-control object-cover ${focusLook(picture.focus)}`}
    />
  )
}
