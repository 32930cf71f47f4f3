import { DOMParser } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { uploadFile } from '../../_uploads/upload.ts'
import { useSending } from '../../_uploads/useSending.ts'
import { parseApart } from './paste/parseApart.ts'
import { putBlock } from './putBlock.ts'
import { usePhotos } from './usePhotos.ts'

/** What comes into a text from outside: photos, files, a Word file; and why something did not. */
export function useInserting(editor: Editor | null) {
  const [trouble, refuse] = useState<string>()
  const photo = usePhotos(editor)
  const file = useSending(
    'berkas',
    uploadFile,
    answer => {
      if (editor) putBlock(editor, { type: 'file', attrs: answer.file })
      return undefined
    },
    'berkas di teks',
  )
  async function word(chosen: File | undefined) {
    if (!chosen || !editor) return
    refuse('Membuka berkas Word …')
    const { openWord, WordError } = await import('./paste/openWord.ts')
    try {
      const html = await openWord(chosen)
      const { state } = editor
      const place = editor.isEmpty ? { from: 0, to: state.doc.content.size } : state.doc.content.size
      const read = DOMParser.fromSchema(editor.schema).parse(parseApart(html).body)
      editor.chain().focus().insertContentAt(place, read.toJSON().content).run()
      refuse(undefined)
    } catch (error) {
      if (!(error instanceof WordError)) throw error
      refuse(error.message)
    }
  }
  return { photo, file, word, trouble, refuse }
}
