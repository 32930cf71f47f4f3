'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { changePassphrase } from '../../../../../lib/login/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError } from '../../../../_ui/Field.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { NewPassphrase } from '../../_links/NewPassphrase.tsx'
import { Proving } from '../../_proof/Proving.tsx'

type ChangePassphraseProps = { offer: string; own: string[] }

/** The form of a new passphrase; who this is, is asked where it was not shown lately. */
export function ChangePassphrase({ offer, own }: ChangePassphraseProps) {
  const [state, run, pending] = useActionState(changePassphrase, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  if (state.done?.changed)
    return (
      <Notice look="ok" role="status" className="mt-3">
        Kata sandi Anda sudah berganti. Sesi Anda yang lain sudah berakhir.
      </Notice>
    )
  return (
    <form action={run} onSubmit={send} className="mt-3 grid gap-5">
      <NewPassphrase offer={offer} own={own} />
      {state.message && !state.proof && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={buttonLook('primary')}>
        Ganti kata sandi
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}
