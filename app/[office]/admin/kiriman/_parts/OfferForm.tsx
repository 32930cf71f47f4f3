'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { nominateEntry } from '../../../../../lib/placements/answers.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, TextArea } from '../../../../_ui/Field.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'

type OfferFormProps = { entryId: string; above: [id: string, name: string][] }

/** To whom a text is offered, and why they should take it. */
export function OfferForm({ entryId, above }: OfferFormProps) {
  const [state, run, pending] = useActionState(nominateEntry, {})
  const { values = {}, errors = {} } = state
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <form action={run} onSubmit={send} className="grid max-w-measure gap-6">
      <input type="hidden" name="entryId" value={entryId} />
      {state.message && (
        <Notice look="bad" role="alert">
          {state.message}
        </Notice>
      )}
      <ChoiceField
        name="to"
        label="Tawarkan ke"
        defaultValue={values.to}
        error={errors.to}
        choices={above}
        className="max-w-96"
      />
      <TextArea
        name="note"
        label="Mengapa layak dibaca lebih banyak orang"
        help="Boleh kosong. Satu kalimat cukup."
        maxLength={300}
        defaultValue={values.note}
        error={errors.note}
      />
      <div>
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
          Kirim tawaran
        </button>
      </div>
    </form>
  )
}
