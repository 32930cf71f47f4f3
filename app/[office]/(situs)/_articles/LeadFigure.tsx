import type { Picture } from '../../../../lib/media/picture.ts'
import { EntryPicture } from './EntryPicture.tsx'

/** The picture an article begins with, wider than its text, with caption and credit. */
export const LeadFigure = ({ picture }: { picture: Picture }) => (
  <figure className="middle pt-6 md:pt-8">
    <EntryPicture
      picture={picture}
      sizes="(min-width: 1008px) 960px, 100vw"
      first
      className="h-auto max-h-[40rem] w-full rounded-control object-cover"
    />
    <Caption picture={picture} />
  </figure>
)

/** "What it shows. Foto: Name", only what is there. */
export const Caption = ({ picture: { caption, credit } }: { picture: Pick<Picture, 'caption' | 'credit'> }) =>
  (caption || credit) && (
    <figcaption className="mt-2.5 text-14 text-ink-2">
      {caption} {credit && `Foto: ${credit}`}
    </figcaption>
  )
