import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useState } from 'react'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { TextField } from '../../../../_ui/Field.tsx'
import { completed } from './address.ts'

type LinkDialogProps = { editor: Editor; dialog: RefObject<HTMLDialogElement | null> }

/** Asks where the chosen words should lead. Not a form: it stands inside the form of the article. */
export function LinkDialog({ editor, dialog }: LinkDialogProps) {
  const [address, setAddress] = useState('')
  const [error, setError] = useState<string>()
  useEffect(() => {
    const element = dialog.current
    const opened = () => {
      if (!element?.open) return
      setAddress(String(editor.getAttributes('link').href ?? ''))
      setError(undefined)
    }
    element?.addEventListener('toggle', opened)
    return () => element?.removeEventListener('toggle', opened)
  }, [editor, dialog])

  const put = () => {
    const href = completed(address)
    if (!href) return setError('Alamat ini belum lengkap. Contoh: https://infopemilu.kpu.go.id')
    dialog.current?.close()
    linkTo(editor, href)
  }
  const remove = () => {
    dialog.current?.close()
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
  }
  return (
    <dialog ref={dialog} aria-label="Tautan" className="dialog text-left">
      <TextField
        label="Ke mana tautan ini menuju?"
        help="Alamat halaman, alamat surel, atau nomor telepon."
        value={address}
        error={error}
        inputMode="url"
        autoCapitalize="none"
        onChange={event => setAddress(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          put()
        }}
      />
      <div className="mt-5 flex flex-wrap gap-3">
        <button type="button" className={buttonLook('primary')} onClick={put}>
          Pasang tautan
        </button>
        {editor.isActive('link') && (
          <button type="button" className={buttonLook()} onClick={remove}>
            Lepas tautan
          </button>
        )}
        <button type="button" className={buttonLook()} onClick={() => dialog.current?.close()}>
          Batal
        </button>
      </div>
    </dialog>
  )
}

// Without chosen words the address itself becomes the words.
function linkTo(editor: Editor, href: string) {
  const chain = editor.chain().focus().extendMarkRange('link')
  if (!editor.state.selection.empty || editor.isActive('link')) return chain.setLink({ href }).run()
  const words = href.replace(/^(https?:\/\/|mailto:|tel:)/, '')
  return chain
    .insertContent([
      { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] },
      { type: 'text', text: ' ' },
    ])
    .run()
}
