import type { Editor } from '@tiptap/core'
import type { Found } from '../../_library/asking.ts'
import LibraryDialog from '../../_library/LibraryDialog.tsx'
import { putBlock } from './putBlock.ts'

type InTextProps = { editor: Editor; close: () => void }

/** A photo of the library for the text, with the words it had before. */
export default function LibraryPhoto({ editor, close }: InTextProps) {
  const put = (found: Found) => {
    if (!('picture' in found)) return
    // Inside a text a picture is never cropped.
    const { focus: _, ...attrs } = found.picture
    putBlock(editor, { type: 'picture', attrs })
  }
  return <LibraryDialog sort="foto" close={close} onPick={put} />
}
