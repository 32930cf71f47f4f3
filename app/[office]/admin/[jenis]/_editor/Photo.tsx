import { mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import { focusLook } from '../../../../../lib/media/focus.ts'
import type { Picture } from '../../../../../lib/media/picture.ts'

/** A photo as the editor shows it: one rendition, wide enough for the column. */
export function Photo({ picture }: { picture: Picture }) {
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
