import { type Editor, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { richTextExtensions } from '../../../../../lib/richtext/extensions.ts'
import type { RichDocument } from '../../../../../lib/richtext/schema.ts'
import { EditableFile, EditableVideo } from './PartViews.tsx'
import { EditablePicture } from './PictureView.tsx'
import { pasting } from './paste/pasting.ts'

/** What happens to what is typed and pasted. */
export type Taking = {
  onChange: () => void
  onPictures: (files: File[]) => void
  onRefusal: (words: string) => void
}

/** The editor of the text, and the text as it stood a moment ago. The page's own stylesheet has its styles. */
export function useText(name: string, document: RichDocument, take: Taking) {
  const latest = useRef(take)
  latest.current = take
  const editor = useEditor({
    extensions: richTextExtensions({ picture: EditablePicture, file: EditableFile, video: EditableVideo }),
    content: document,
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      ...pasting({
        onPictures: files => latest.current.onPictures(files),
        onRefusal: words => latest.current.onRefusal(words),
      }),
      attributes: {
        id: 'isi-berita',
        class: 'tulisan',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': name,
      },
    },
    onUpdate: () => latest.current.onChange(),
  })
  return { editor, written: useWritten(editor, document) }
}

// Reading a long text takes longer than a key may: what looks at it follows at a distance.
function useWritten(editor: Editor | null, document: RichDocument): RichDocument {
  const [written, setWritten] = useState(document)
  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout>
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setWritten(editor.getJSON() as RichDocument), 300)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor])
  return written
}
