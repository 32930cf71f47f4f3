import type { Editor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { useUpload } from './useUpload.ts'

/** Photos for the text. Each stands below the paragraph that was being written when it was chosen. */
export function usePhotos(editor: Editor | null) {
  const spots = useRef(new Map<File, number>())
  useEffect(() => {
    const move = ({ transaction }: { transaction: { mapping: { map: (at: number) => number } } }) => {
      for (const [file, at] of spots.current) spots.current.set(file, transaction.mapping.map(at))
    }
    editor?.on('transaction', move)
    return () => void editor?.off('transaction', move)
  }, [editor])
  const upload = useUpload(({ picture }, file) => {
    if (!editor) return
    // One that waited over a reload has lost its place.
    const at = Math.min(
      spots.current.get(file) ?? editor.state.doc.content.size,
      editor.state.doc.content.size,
    )
    spots.current.delete(file)
    const $at = editor.state.doc.resolve(at)
    editor
      .chain()
      .insertContentAt($at.depth > 0 ? $at.after(1) : at, { type: 'picture', attrs: picture })
      .run()
  }, 'foto di teks')
  const send = (...files: (File | undefined)[]) => {
    for (const file of files) if (file && editor) spots.current.set(file, editor.state.selection.to)
    return upload.send(...files)
  }
  return { ...upload, send }
}
