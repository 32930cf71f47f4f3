import { pictureSchema } from '../../../../lib/media/picture.ts'
import type { DrawPicture } from '../../../../lib/richtext/render.ts'
import { EntryPicture } from './EntryPicture.tsx'
import { Caption } from './LeadFigure.tsx'

/** A picture inside a text; one whose description is broken is left out rather than failing the page. */
export const drawPicture: DrawPicture = attrs => {
  const { data: picture } = pictureSchema.safeParse(attrs)
  if (!picture) return null
  return (
    <figure>
      <EntryPicture
        picture={typeof attrs.pass === 'string' ? { ...picture, pass: attrs.pass } : picture}
        sizes="(min-width: 768px) 704px, 100vw"
        className="h-auto w-full rounded-control"
      />
      <Caption picture={picture} />
    </figure>
  )
}
