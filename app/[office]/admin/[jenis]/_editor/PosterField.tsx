import { Video } from 'lucide-react'
import type { Picture } from '../../../../../lib/media/picture.ts'
import type { VideoRef } from '../../../../../lib/media/video.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { noWords } from '../../_forms/noWords.ts'
import { UploadLine } from '../../_uploads/UploadLine.tsx'
import { useUpload } from '../../_uploads/useSending.ts'
import { Photo } from './Photo.tsx'
import { PhotoInput } from './PhotoInput.tsx'

type PosterProps = { poster: Picture | null }
type PosterFieldProps = PosterProps & { video: VideoRef; change: (poster: Picture) => void }

/** Chooses the picture that readers see before they press play. One that waits for a line finds its own video again. */
export function PosterField({ poster, video, change }: PosterFieldProps) {
  const { send, ...upload } = useUpload(
    // The title beside it says what the video shows; the picture adds nothing for who does not see it.
    ({ picture }) => change({ ...noWords, decorative: true, ...picture }),
    `sampul ${video.provider} ${video.id}`,
  )
  return (
    <div>
      <PhotoInput
        label={poster ? 'Ganti gambar sampul' : 'Pilih gambar sampul'}
        onFile={file => send(file)}
      />
      <UploadLine {...upload} />
    </div>
  )
}

/** The poster of a video, or the place where one would be. */
export const Poster = ({ poster }: PosterProps) => (
  <div className="max-w-80 [&_img]:max-h-52">
    {poster ? (
      <Photo picture={poster} />
    ) : (
      <div className="flex aspect-video items-center justify-center rounded-control border border-dashed border-field bg-surface text-ink-2">
        <Icon of={Video} />
      </div>
    )}
  </div>
)
