import { mediaAddress, widthsOf } from '../../../../lib/media/address.ts'
import { focusLook } from '../../../../lib/media/focus.ts'
import type { Picture as EntryPictureFields } from '../../../../lib/media/picture.ts'
import { Picture } from '../../../_ui/Picture.tsx'

type EntryPictureProps = {
  /** With the token of a preview, where it is not public yet. */
  picture: EntryPictureFields & { pass?: string }
  sizes: string
  /** The widest rendition worth offering, pixels. */
  most?: number
  /** In a list the title beside it says what there is to say. */
  silent?: boolean
  first?: boolean
  className?: string
}

/** A picture of an entry in the sizes and formats the media store makes. */
export function EntryPicture({ picture, sizes, most = 1440, silent, first, className }: EntryPictureProps) {
  const widths = widthsOf(picture).filter((width, index) => index === 0 || width <= most)
  const sources = (['avif', 'webp'] as const).map(format => ({
    type: `image/${format}`,
    srcSet: widths.map(width => `${mediaAddress(picture, width, format)} ${width}w`).join(', '),
  }))
  return (
    <Picture
      sources={sources}
      src={mediaAddress(picture, widths.find(width => width >= 960) ?? widths.at(-1)!, 'jpg')}
      alt={silent || picture.decorative ? '' : picture.alt}
      width={picture.width}
      height={picture.height}
      sizes={sizes}
      first={first}
      className={`${className ?? ''} ${focusLook(picture.focus)}`.trim()}
    />
  )
}
