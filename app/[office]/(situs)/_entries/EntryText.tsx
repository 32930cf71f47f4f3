import type { ReactNode } from 'react'
import { renderDocument } from '../../../../lib/richtext/render.ts'
import type { RichDocument } from '../../../../lib/richtext/schema.ts'
import { drawPicture } from '../_articles/drawPicture.tsx'

/** The written text of an entry; `opening` is what its first paragraph begins with. */
export const EntryText = ({ document, opening }: { document: RichDocument; opening?: ReactNode }) => (
  <div className="tulisan pt-8 empty:hidden">
    {renderDocument(document, { opening, picture: drawPicture })}
  </div>
)
