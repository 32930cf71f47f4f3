import { FileText } from 'lucide-react'
import { mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import { type FocalPoint, focusLook, focusOf } from '../../../../../lib/media/focus.ts'
import { fileKind } from '../../../../../lib/media/size.ts'
import { Icon } from '../../../../_ui/Icon.tsx'

type Drawn = {
  id: string
  kind: 'picture' | 'file'
  hash: string
  width: number
  name: string
  mime: string
} & (FocalPoint | { focus?: string })

/** A medium small: the photo cropped as pages do, or what sort of file it is. Its name stands beside it. */
export function Thumb({ medium, className }: { medium: Drawn; className: string }) {
  const { id: mediaId, hash, width } = medium
  if (medium.kind === 'file')
    return (
      <span
        className={`flex flex-col items-center justify-center gap-1 rounded-control bg-sunken text-14 font-semibold text-ink-2 ${className}`}
      >
        <Icon of={FileText} />
        {fileKind(medium)}
      </span>
    )
  return (
    <img
      src={mediaAddress({ mediaId, hash, width }, widthsOf({ mediaId, hash, width })[0]!, 'webp')}
      alt=""
      loading="lazy"
      decoding="async"
      className={`rounded-control bg-sunken object-cover ${focusLook('focalX' in medium ? focusOf(medium) : medium.focus)} ${className}`}
    />
  )
}
