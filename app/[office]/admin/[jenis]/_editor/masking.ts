import type { Editor } from '@tiptap/react'
import { masked, subscriber } from '../../../../../lib/checks/numbers.ts'
import { withMasks } from '../../../../../lib/checks/personal.ts'

/** Puts a mask over these numbers everywhere in the text, in one step that "urungkan" takes back. */
export function maskText(editor: Editor | null, masks: string[]) {
  if (!editor) return
  const { state, view, schema } = editor
  const change = state.tr
  state.doc.descendants((node, at) => {
    if (node.isAtom && !node.isText && Object.keys(node.attrs).length > 0) {
      const attrs = withMasks(node.attrs, masks)
      if (JSON.stringify(attrs) !== JSON.stringify(node.attrs)) change.setNodeMarkup(at, undefined, attrs)
    }
    if (!node.isText) return
    // A link that would still call the number is taken away with it.
    for (const mark of node.marks)
      if (mark.type.name === 'link' && masks.some(raw => leadsTo(String(mark.attrs.href), raw)))
        change.removeMark(at, at + node.nodeSize, mark)
  })
  state.doc.descendants((node, at) => {
    if (!node.isTextblock) return
    const text = node.textBetween(0, node.content.size, undefined, '\n')
    for (const raw of masks)
      for (let from = text.indexOf(raw); from >= 0; from = text.indexOf(raw, from + raw.length)) {
        const marks = state.doc
          .resolve(at + 1 + from)
          .marksAcross(state.doc.resolve(at + 1 + from + raw.length))
        // As long as before, so that what follows stays where it was.
        change.replaceWith(at + 1 + from, at + 1 + from + raw.length, schema.text(masked(raw), marks))
      }
  })
  if (change.docChanged) view.dispatch(change)
}

const leadsTo = (href: string, raw: string) => href.replaceAll(/\D/g, '').includes(subscriber(raw))
