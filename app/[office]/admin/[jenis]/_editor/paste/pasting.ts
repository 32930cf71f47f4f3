import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorProps, EditorView } from '@tiptap/pm/view'
import { nodesOfMessage } from '../../../../../../lib/richtext/messages.ts'
import { cleanHtml, picturesElsewhere, picturesIn } from './clean.ts'

const most = 500_000
// Word's HTML is many times its words; beyond this reading it would hold up the page.
const mostHtml = 8_000_000

type Pasting = {
  /** Pictures to upload. */
  onPictures: (files: File[]) => void
  /** A sentence about what was not taken. */
  onRefusal: (words: string) => void
}

/** How the text takes what is pasted into it: clean, with its pictures, and never more than a text may hold. */
export const pasting = ({ onPictures, onRefusal }: Pasting): Partial<EditorProps> => ({
  handlePaste(view, event) {
    const { clipboardData } = event
    if (!clipboardData) return false
    const [html, text] = [clipboardData.getData('text/html'), clipboardData.getData('text/plain')]
    const refusal = refusalOf(text.length + view.state.doc.content.size, html.length)
    if (refusal) {
      onRefusal(refusal)
      return true
    }
    const files = [...clipboardData.files].filter(file => file.type.startsWith('image/'))
    // Word and Excel also offer a picture of what was copied as text.
    const pictures = text.trim() ? picturesIn(html) : files.length > 0 ? files : picturesIn(html)
    if (pictures.length > 0) onPictures(pictures)
    const behind = isOwn(html) || pictures.length > 0 ? 0 : picturesElsewhere(html)
    if (behind > 0) onRefusal(leftBehind(behind))
    return pictures.length > 0 && !text.trim()
  },
  handleDrop(_view, event) {
    const files = [...(event.dataTransfer?.files ?? [])].filter(file => file.type.startsWith('image/'))
    if (files.length > 0) onPictures(files)
    return files.length > 0
  },
  transformPastedHTML: html => (isOwn(html) ? html : cleanHtml(html)),
  clipboardTextParser: (text, _context, plain, view) =>
    plain ? (undefined as unknown as Slice) : sliceOf(text, view),
})

/** The sentence that refuses a text of so many letters, or undefined when it may be taken in. */
export function refusalOf(letters: number, html = 0): string | undefined {
  if (letters <= most && html <= mostHtml) return
  const count = Math.max(letters, most + 1).toLocaleString('id-ID')
  return `Tulisan ini menjadi ${count} huruf, sedangkan satu naskah paling panjang 500.000 huruf. Yang sudah ada tidak berubah. Tempelkan sebagian, atau lampirkan sebagai berkas.`
}

const leftBehind = (count: number) =>
  `${count} foto tidak ikut, karena yang ditempel hanya alamatnya di tempat lain. Simpan dulu fotonya, lalu pasang dengan tombol Foto.`

// A copy within the editor keeps what it is.
const isOwn = (html: string) => html.includes('data-pm-slice')

function sliceOf(text: string, view: EditorView): Slice {
  const nodes = nodesOfMessage(text)
  return Slice.maxOpen(Fragment.fromJSON(view.state.schema, nodes))
}
