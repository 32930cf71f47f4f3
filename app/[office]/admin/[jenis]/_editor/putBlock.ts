import type { Editor } from '@tiptap/core'
import type { RichNode } from '../../../../../lib/richtext/schema.ts'

/** Puts something below the paragraph that is being written, never inside its sentence. */
export function putBlock(editor: Editor, node: RichNode) {
  const { $to } = editor.state.selection
  const place = $to.depth > 0 ? $to.after(1) : $to.pos
  editor.chain().focus().insertContentAt(place, node).run()
}
