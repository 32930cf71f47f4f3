'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import type { CallableNumber } from '../../../../../lib/people/callable.ts'
import { resetFactors } from '../../../../../lib/people/reset-action.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextArea } from '../../../../_ui/Field.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { Proving } from '../../_proof/Proving.tsx'

type ResetFormProps = { person: { kantor: string; id: number }; numbers: CallableNumber[] }

/** Who was called where, and how they were known; then the code to be read out, shown once. */
export function ResetForm({ person, numbers }: ResetFormProps) {
  const [state, run, pending] = useActionState(resetFactors, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const { values = {}, errors = {}, done } = state
  if (done)
    return (
      <Notice look="ok" role="status">
        <p>Bacakan kode ini kepada {String(done.name)} sekarang, lewat telepon yang sama:</p>
        <p className="py-2 text-30 font-bold tracking-wide">{String(done.spoken)}</p>
        <p className="text-14 text-ink-2">
          Kode hanya ditampilkan sekali dan berlaku 24 jam, bersama tautan di surelnya.
        </p>
      </Notice>
    )
  return (
    <form action={run} onSubmit={send} className="grid gap-5">
      <input type="hidden" name="kantor" value={person.kantor} />
      <input type="hidden" name="id" value={person.id} />
      <fieldset>
        <legend className="font-semibold">Nomor yang Anda telepon</legend>
        {numbers.map(({ number, label }) => (
          <label key={number} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="called"
              value={number}
              required
              defaultChecked={values.called === number}
              className="size-5 shrink-0"
            />
            <span>
              {number} <span className="text-14 text-ink-2">{label}</span>
            </span>
          </label>
        ))}
        {errors.called && <FieldError>{errors.called}</FieldError>}
      </fieldset>
      <TextArea
        label="Bagaimana Anda yakin itu orangnya"
        help="Misalnya: suaranya saya kenal, dan ia menyebut naskah terakhirnya. Tercatat di jejak kegiatan."
        name="answered"
        required
        maxLength={500}
        defaultValue={values.answered}
        error={errors.answered}
      />
      {state.message && !state.proof && Object.keys(errors).length === 0 && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook('danger')} justify-self-start`}>
        Atur ulang faktor kedua
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}
