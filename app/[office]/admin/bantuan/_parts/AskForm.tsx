'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { askForHelp } from '../../../../../lib/help/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextArea } from '../../../../_ui/Field.tsx'

type AskFormProps = { page: string; errorId: string }

/** A question in one's own words; the page and the error it is about go along, and are shown before. */
export function AskForm({ page, errorId }: AskFormProps) {
  const [state, run, pending] = useActionState(askForHelp, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <form action={run} onSubmit={send} className="grid gap-4">
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="errorId" value={errorId} />
      <TextArea
        label="Apa yang ingin Anda kerjakan, dan apa yang terjadi?"
        name="question"
        rows={5}
        maxLength={4000}
        required
        error={state.errors?.question}
        defaultValue={state.values?.question}
      />
      {(page || errorId) && (
        <p className="text-14 break-words text-ink-2">
          Ikut terkirim: {page && `halaman ${page}`}
          {page && errorId && ', '}
          {errorId && `nomor gangguan ${errorId}`}, nama Anda, dan kantor Anda.
        </p>
      )}
      {state.message && !state.errors?.question && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <div>
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
          Kirim pertanyaan
        </button>
      </div>
    </form>
  )
}
