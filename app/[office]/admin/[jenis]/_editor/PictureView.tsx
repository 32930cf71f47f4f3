import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { Trash2 } from 'lucide-react'
import type { Picture } from '../../../../../lib/media/picture.ts'
import { PictureNode } from '../../../../../lib/richtext/extensions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { CreditField } from '../../_library/CreditField.tsx'
import { Photo } from './Photo.tsx'
import { PhotoWords } from './PhotoWords.tsx'

/** A photo in the text with its words below it. */
export function PictureView({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const picture = node.attrs as Picture
  return (
    <NodeViewWrapper contentEditable={false} className="my-6 border-y border-line py-5">
      <Photo picture={picture} />
      <div className="mt-4 grid gap-4 text-16">
        <PhotoWords id={`gambaran-${picture.mediaId}`} words={picture} change={updateAttributes} />
        <CreditField
          id={`foto-oleh-${picture.mediaId}`}
          value={picture.credit}
          change={credit => updateAttributes({ credit })}
        />
        <p>
          <button type="button" className={buttonLook()} onClick={deleteNode}>
            <Icon of={Trash2} />
            Buang foto ini dari teks
          </button>
        </p>
      </div>
    </NodeViewWrapper>
  )
}

/** The photo of our texts, drawn with its fields. */
export const EditablePicture = PictureNode.extend({
  addNodeView: () => ReactNodeViewRenderer(PictureView),
})
