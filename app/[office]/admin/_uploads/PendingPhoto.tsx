'use client'
import { ImageUp } from 'lucide-react'
import type { Picture } from '../../../../lib/media/picture.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { usePreview } from './previews.ts'

/** A photo that has not arrived yet, as this browser has it. */
export function PendingPhoto({ picture }: { picture: Picture }) {
  const address = usePreview(picture.mediaId)
  return (
    <div className="relative">
      {address ? (
        <img
          src={address}
          alt={picture.alt || 'Foto yang belum punya gambaran'}
          width={picture.width}
          height={picture.height}
          className="h-auto max-h-[32rem] w-full rounded-control object-cover"
        />
      ) : (
        <p className="flex aspect-[4/3] items-end rounded-control border border-dashed border-field bg-surface p-4 text-14 text-ink-2">
          Foto ini masih di perangkat yang memilihnya. Buka naskah ini di sana agar terkirim.
        </p>
      )}
      {address && (
        <p className="absolute bottom-2 left-2 flex items-center gap-1.5 rounded-badge bg-surface px-2 py-1 text-14 text-ink-2">
          <Icon of={ImageUp} />
          Sedang dikirim
        </p>
      )}
    </div>
  )
}
