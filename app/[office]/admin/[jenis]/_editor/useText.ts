import { type Editor, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { richTextExtensions } from '../../../../../lib/richtext/extensions.ts'
import type { RichDocument, RichNode } from '../../../../../lib/richtext/schema.ts'
import { factsOf, type TextFacts } from './checks.ts'
import { EditableFile, EditableVideo } from './PartViews.tsx'
import { EditablePicture } from './PictureView.tsx'
import { pasting } from './paste/pasting.ts'

/** What happens to what is typed and pasted. */
export type Taking = {
  onChange: () => void
  onPictures: (files: File[]) => void
  onRefusal: (words: string) => void
}

/** The editor of the text, and what the checks need of it. The page's own stylesheet has its styles. */
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
  return { editor, facts: useFacts(editor, document) }
}

// The checks may follow the keys at a distance; the keys may not wait for the checks.
function useFacts(editor: Editor | null, document: RichDocument): TextFacts {
  const [facts, setFacts] = useState(() => factsOf(document.content))
  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout>
    const read = () => {
      const next = factsOf(editor.getJSON().content as RichNode[])
      setFacts(before =>
        before.empty === next.empty && before.undescribed === next.undescribed ? before : next,
      )
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(read, 400)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor])
  return facts
}
