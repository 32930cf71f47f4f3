import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import type { LinkTarget } from '../../../../../lib/entries/targets.ts'
import { entryHref, entryOf } from '../../../../../lib/richtext/links.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { TextField } from '../../../../_ui/Field.tsx'
import { StateBadge } from '../../_frame/StateBadge.tsx'
import { completed } from './address.ts'
import { useTargets } from './useTargets.ts'

type LinkDialogProps = { editor: Editor; close: () => void }

/** Asks where the chosen words should lead. Not a form: it stands inside the form of the entry. */
export default function LinkDialog({ editor, close }: LinkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const href = String(editor.getAttributes('link').href ?? '')
  const [typed, setTyped] = useState(entryOf(href) ? '' : href)
  const [error, setError] = useState<string>()
  const found = useTargets(typed, entryOf(href))
  useEffect(() => dialog.current?.showModal(), [])

  const lead = (address: string, words?: string) => {
    dialog.current?.close()
    linkTo(editor, address, words)
  }
  const put = () => {
    const address = completed(typed)
    if (address) return lead(address)
    setError('Alamat ini belum lengkap. Contoh: https://infopemilu.kpu.go.id. Atau pilih naskah di bawah.')
  }
  const remove = () => {
    dialog.current?.close()
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
  }
  return (
    <dialog ref={dialog} onClose={close} aria-label="Tautan" className="dialog text-left">
      <TextField
        label="Ke mana tautan ini menuju?"
        help="Beberapa kata dari judul naskah kantor ini, atau alamat, surel, nomor telepon."
        value={typed}
        error={error}
        autoCapitalize="none"
        autoComplete="off"
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          put()
        }}
      />
      <Targets found={found} choose={({ id, title }) => lead(entryHref(id), title)} />
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

type TargetsProps = { found: LinkTarget[] | undefined; choose: (target: LinkTarget) => void }

const Targets = ({ found, choose }: TargetsProps) => (
  <div role="status" className="mt-4 text-16">
    {found?.length === 0 && (
      <p className="text-14 text-ink-2">Tidak ada naskah kantor ini dengan kata itu di judulnya.</p>
    )}
    {found && found.length > 0 && (
      <ul aria-label="Naskah kantor ini" className="divide-y divide-line border-y border-line">
        {found.map(target => (
          <li key={target.id}>
            <button
              type="button"
              onClick={() => choose(target)}
              className="flex min-h-11 w-full flex-wrap items-center gap-x-3 gap-y-1 py-2.5 text-left hover:text-accent"
            >
              <span className="min-w-0 grow font-semibold">{target.title || 'Tanpa judul'}</span>
              <span className="text-14 text-ink-2">{target.kindLabel}</span>
              <StateBadge state={target.state} live={target.live} />
            </button>
          </li>
        ))}
      </ul>
    )}
  </div>
)

// Without chosen words the title, or the address itself, becomes the words.
function linkTo(editor: Editor, href: string, title?: string) {
  const chain = editor.chain().focus().extendMarkRange('link')
  if (!editor.state.selection.empty || editor.isActive('link')) return chain.setLink({ href }).run()
  const words = title || href.replace(/^(https?:\/\/|mailto:|tel:)/, '')
  return chain
    .insertContent([
      { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] },
      { type: 'text', text: ' ' },
    ])
    .run()
}
