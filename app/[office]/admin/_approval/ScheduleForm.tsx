'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import type { FormState } from '../../../../lib/action.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { FieldError, TextArea, TextField } from '../../../_ui/Field.tsx'
import type { correctionQuestion } from './questions.ts'

type ScheduleFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  subject: Record<string, string | number>
  /** "WIB": the clock the times are read by. */
  zone: string
  /** Only the end is asked, for what is live already; its present value, "" for none. */
  leaving?: string
  /** What readers have to be told with it. */
  question?: ReturnType<typeof correctionQuestion>
  button: string
}

/** When an entry appears and, if wanted, when it leaves, by the office's clock. */
export function ScheduleForm({ action, subject, zone, leaving, question, button }: ScheduleFormProps) {
  const [state, run, pending] = useActionState(action, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const values = state.values ?? {}
  const told = ['at', 'unpublishAt', question?.name ?? ''].some(name => state.errors?.[name])
  return (
    <form action={run} onSubmit={send} className="grid gap-4">
      {Object.entries(subject).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {leaving === undefined && (
        <TextField
          type="datetime-local"
          name="at"
          label="Waktu terbit"
          help={`Menurut jam kantor (${zone}).`}
          required
          defaultValue={values.at}
          error={state.errors?.at}
        />
      )}
      <TextField
        type="datetime-local"
        name="unpublishAt"
        label="Turun tayang"
        help={`Boleh dikosongkan: naskah tetap tayang. Jam kantor (${zone}).`}
        defaultValue={values.unpublishAt ?? leaving}
        error={state.errors?.unpublishAt}
      />
      {question && (
        <TextArea
          name={question.name}
          label={question.label}
          help={question.help}
          required
          rows={4}
          defaultValue={values[question.name] ?? question.value}
          error={state.errors?.[question.name]}
        />
      )}
      {state.message && !told && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={buttonLook('primary')}>
        {button}
      </button>
    </form>
  )
}
