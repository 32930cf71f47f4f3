'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { confirmAppCode } from '../../../../../lib/factors/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextField } from '../../../../_ui/Field.tsx'
import { Proving } from '../../_proof/Proving.tsx'

/** The first code of the new app, which shows that it works. */
export function AppForm() {
  const [state, run, pending] = useActionState(confirmAppCode, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <form action={run} onSubmit={send} className="mt-5 grid gap-4">
      <TextField
        label="Kode dari aplikasi yang baru"
        name="code"
        required
        inputMode="numeric"
        maxLength={7}
        autoComplete="off"
        defaultValue={state.values?.code}
        error={state.errors?.code}
      />
      {state.message && !state.proof && !state.errors?.code && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={buttonLook('primary')}>
        Selesai dipasang
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}
