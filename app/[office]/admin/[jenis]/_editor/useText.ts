import { useEditor, useEditorState } from '@tiptap/react'
import { richTextExtensions } from '../../../../../lib/richtext/extensions.ts'
import type { RichDocument, RichNode } from '../../../../../lib/richtext/schema.ts'
import { factsOf, type TextFacts } from './checks.ts'
import { EditablePicture } from './PictureView.tsx'

/** The editor of the text, and what the checks need of it. The page's own stylesheet has its styles. */
export function useText(name: string, document: RichDocument, onChange: () => void) {
  const editor = useEditor({
    extensions: richTextExtensions({ picture: EditablePicture }),
    content: document,
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        id: 'isi-berita',
        class: 'tulisan',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': name,
      },
    },
    onUpdate: onChange,
  })
  const facts = useEditorState<TextFacts>({
    editor,
    selector: ({ editor: current }) =>
      factsOf((current?.getJSON().content ?? document.content) as RichNode[]),
  })
  return { editor, facts: facts ?? factsOf(document.content) }
}
