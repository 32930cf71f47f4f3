import type { Editor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { arrived, pendingPicture } from '../../../../../lib/media/pending.ts'
import { usePhotoSending } from '../../_uploads/useSending.ts'

/** Photos for the text. Each stands below the paragraph that was being written when it was chosen, and at once. */
export function usePhotos(editor: Editor | null) {
  const spot = useRef<number>(undefined)
  useEffect(() => {
    const move = ({ transaction }: { transaction: { mapping: { map: (at: number) => number } } }) => {
      if (spot.current !== undefined) spot.current = transaction.mapping.map(spot.current)
    }
    editor?.on('transaction', move)
    return () => void editor?.off('transaction', move)
  }, [editor])
  const sending = usePhotoSending(
    {
      onBegin: (id, size, restored) => {
        if (!editor || (restored && placesOf(editor, id).length)) return
        putPicture(editor, pendingPicture(id, size), spot.current)
      },
      // One that was taken out of the text meanwhile is in the library all the same.
      onDone: ({ picture }, _file, id) => {
        if (!editor) return undefined
        for (const at of placesOf(editor, id)) change(editor, at, picture)
        return undefined
      },
      onRefused: id => {
        if (editor) for (const at of placesOf(editor, id).reverse()) remove(editor, at)
      },
    },
    'foto di teks',
  )
  const send = (...files: (File | undefined)[]) => {
    spot.current = editor?.state.selection.to
    sending.send(...files)
  }
  return { ...sending, send }
}

/** Where this photo stands in the text; it may have been copied. */
function placesOf(editor: Editor, id: string) {
  const places: number[] = []
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === 'picture' && node.attrs.mediaId === id) places.push(at)
  })
  return places
}

// The writer goes on where they were: a selected photo would be typed over.
// One that waited over a reload without a place in the text comes last.
function putPicture(editor: Editor, attrs: object, near: number | undefined) {
  const { doc } = editor.state
  const $at = doc.resolve(Math.min(near ?? doc.content.size, doc.content.size))
  const at = $at.depth > 0 ? $at.after(1) : $at.pos
  editor.chain().insertContentAt(at, { type: 'picture', attrs }, { updateSelection: false }).run()
}

function change(editor: Editor, at: number, attrs: object) {
  const node = editor.state.doc.nodeAt(at)
  if (node) editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, arrived(node.attrs, attrs)))
}

const remove = (editor: Editor, at: number) =>
  editor.view.dispatch(editor.state.tr.delete(at, at + (editor.state.doc.nodeAt(at)?.nodeSize ?? 1)))
