'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextArea, TextField } from '../../../../_ui/Field.tsx'

type MergeFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  slug: string
}

/** Asks into which office another goes, and why. */
export function MergeForm({ action, slug }: MergeFormProps) {
  const [state, run, pending] = useActionState(action, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const { values = {}, errors = {} } = state
  return (
    <form action={run} onSubmit={send} className="grid gap-4">
      <input type="hidden" name="slug" value={slug} />
      <TextField
        label="Nama pendek kantor tujuan"
        help="Seperti di alamat halaman kantornya, misalnya kab-kediri."
        name="into"
        required
        maxLength={63}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        defaultValue={values.into}
        error={errors.into}
      />
      <TextArea
        label="Alasan menggabungkan"
        help="Dibaca rekan yang memutuskan, dan tercatat di riwayat kedua kantor."
        name="reason"
        required
        rows={3}
        defaultValue={values.reason}
        error={errors.reason}
      />
      {state.message && !errors.into && !errors.reason && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={buttonLook('danger')}>
        Usulkan penggabungan
      </button>
    </form>
  )
}
