'use client'
import { useActionState } from 'react'
import { answerSuggestion } from '../../../../../lib/placements/answers.ts'
import { FieldError, TextField } from '../../../../_ui/Field.tsx'

/** Not to be shown here; why may be left out. */
export function DeclineForm({ id, button }: { id: string; button: string }) {
  const [state, run, pending] = useActionState(answerSuggestion, {})
  return (
    <form action={run} className="grid gap-3">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="answer" value="declined" />
      <TextField
        name="reason"
        label="Alasan"
        help="Boleh kosong. Pengirimnya membacanya."
        maxLength={300}
        defaultValue={state.values?.reason}
        error={state.errors?.reason}
      />
      {state.message && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={button}>
        Jangan tampilkan
      </button>
    </form>
  )
}
