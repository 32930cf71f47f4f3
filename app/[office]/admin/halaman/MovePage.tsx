import { FolderTree } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useEffect, useId, useRef, useState } from 'react'
import type { ListedPage } from '../../../../lib/entries/choices.ts'
import { movePage } from '../../../../lib/entries/page-actions.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { ChoiceField } from '../../../_ui/Field.tsx'
import { SmallButton } from '../_forms/SmallButton.tsx'
import { parentsFor, pathBelow } from './tree.ts'

/** Lays a page, with all below it, below another one. */
export function MovePage({ page, pages }: { page: ListedPage; pages: ListedPage[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const router = useRouter()
  const [state, run, pending] = useActionState(movePage, {})
  const choices = parentsFor(pages, page)
  const [chosen, setChosen] = useState('')
  const parent = chosen in choices ? chosen : (Object.keys(choices)[0] ?? '')
  useEffect(() => {
    if (!state.done || state.message) return
    dialog.current?.close()
    router.refresh()
  }, [state, router])
  if (!parent) return null
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <>
      <SmallButton
        icon={FolderTree}
        word={'Pindahkan\u00a0…'}
        name={page.title}
        onPress={() => dialog.current?.showModal()}
      />
      <dialog ref={dialog} aria-labelledby={title} className="dialog">
        <h2 id={title} className="text-22">
          Pindahkan “{page.title}”
        </h2>
        <form onSubmit={send} className="mt-4 grid gap-5">
          <input type="hidden" name="id" value={page.id} />
          <input type="hidden" name="lock" value={page.lock} />
          <input type="hidden" name="slug" value={pathBelow(parent, page)} />
          <ChoiceField
            label="Ke bawah halaman"
            help="Halaman di bawahnya ikut pindah."
            choices={choices}
            value={parent}
            error={state.message && (state.errors?.slug ?? state.message)}
            onChange={event => setChosen(event.target.value)}
          />
          <p className="text-14 break-all text-ink-2">
            Alamat baru: /{pathBelow(parent, page)}. Alamat lama mengarah ke sana.
          </p>
          <div className="flex flex-wrap gap-3">
            <button type="submit" disabled={pending} className={`${buttonLook('primary')} min-h-12`}>
              Pindahkan halaman
            </button>
            <button
              type="button"
              className={`${buttonLook()} min-h-12`}
              onClick={() => dialog.current?.close()}
            >
              Batal
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}
