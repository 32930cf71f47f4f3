import { mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import type { FoundMedium } from '../../../../../lib/media/queries.ts'

type Shown = Pick<FoundMedium, 'id' | 'hash' | 'width' | 'height' | 'alt'>

/** The whole photo, in the rendition that fits the column. */
export function PhotoView({ medium: { id: mediaId, hash, width, height, alt } }: { medium: Shown }) {
  const picture = { mediaId, hash, width }
  const widths = widthsOf(picture)
  return (
    <img
      src={mediaAddress(picture, widths.find(each => each >= 960) ?? widths.at(-1)!, 'webp')}
      alt={alt || 'Foto yang belum punya gambaran'}
      width={width}
      height={height}
      className="block h-auto w-full rounded-control bg-sunken"
    />
  )
}
