import type { Editor } from '@tiptap/core'
import type { Found } from '../../_library/asking.ts'
import LibraryDialog from '../../_library/LibraryDialog.tsx'
import { putBlock } from './putBlock.ts'

type InTextProps = { editor: Editor; close: () => void }

/** A file of the library for the text. */
export default function LibraryFile({ editor, close }: InTextProps) {
  const put = (found: Found) => {
    if ('file' in found) putBlock(editor, { type: 'file', attrs: found.file })
  }
  return <LibraryDialog sort="berkas" close={close} onPick={put} />
}
