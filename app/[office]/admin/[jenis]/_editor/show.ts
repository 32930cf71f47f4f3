import type { Editor } from '@tiptap/react'
import type { Place } from '../../../../../lib/checks/schema.ts'

/** Brings a place into view, puts the cursor there and selects its letters. False where the page has no such place. */
export function showPlace(place: Place, editor: Editor | null): boolean {
  if (place.path && editor) return showInText(place, editor)
  const element = elementOf(place.target)
  if (!element) return false
  for (
    let around = element.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
  if (place.from !== undefined && isTyped(element))
    element.setSelectionRange(place.from, place.to ?? place.from)
  return true
}

// Groups and fields have ids; fields that nothing else points to only have names.
const elementOf = (target: string): HTMLElement | undefined =>
  document.getElementById(target) ?? document.getElementsByName(target)[0]

const isTyped = (element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')

function showInText({ path = [], from = 0, to = from }: Place, editor: Editor) {
  const at = positionOf(editor, path)
  if (at === undefined) return false
  const { doc } = editor.state
  const node = doc.nodeAt(at)
  const size = node?.content.size ?? 0
  if (node?.isTextblock)
    editor
      .chain()
      .focus(null, { scrollIntoView: false })
      .setTextSelection({ from: at + 1 + Math.min(from, size), to: at + 1 + Math.min(to, size) })
      .run()
  else editor.chain().focus(null, { scrollIntoView: false }).setNodeSelection(at).run()
  const drawn = editor.view.nodeDOM(at)
  if (drawn instanceof HTMLElement) drawn.scrollIntoView({ block: 'center' })
  return true
}

// The text may have changed since it was read: then there may be no such block.
function positionOf({ state }: Editor, path: number[]) {
  let node = state.doc
  let at = 0
  for (const [depth, index] of path.entries()) {
    if (index >= node.childCount) return
    for (let before = 0; before < index; before++) at += node.child(before).nodeSize
    node = node.child(index)
    if (depth < path.length - 1) at += 1
  }
  return at
}
