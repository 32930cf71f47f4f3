'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { noteHost } from '../../../../../lib/hosts/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextField } from '../../../../_ui/Field.tsx'

type NoteHostProps = { slug: string; host: string; owner: string; expiresOn: string }

/** Whose a name is and until when, as somebody looked it up. */
export function NoteHost({ slug, host, owner, expiresOn }: NoteHostProps) {
  const [state, run, pending] = useActionState(noteHost, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const { values = {}, errors = {} } = state
  return (
    <form action={run} onSubmit={send} className="grid gap-4 py-3">
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="host" value={host} />
      <TextField
        label="Pemilik pendaftaran"
        help="Orang atau satuan kerja yang mendaftarkan nama ini."
        name="owner"
        maxLength={120}
        defaultValue={values.owner ?? owner}
        error={errors.owner}
        autoComplete="off"
      />
      <TextField
        label="Masa berlaku sampai"
        name="expiresOn"
        type="date"
        defaultValue={values.expiresOn ?? expiresOn}
        error={errors.expiresOn}
      />
      {state.message && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook()} justify-self-start`}>
        Simpan catatan
      </button>
    </form>
  )
}
