'use client'
import { type FormEvent, type ReactNode, startTransition, useActionState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { type ButtonLook, buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextArea } from '../../../../_ui/Field.tsx'

type DeedFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  /** The entry in the state this person saw. */
  entry: { id: string; lock: number }
  /** What has to be said with it. */
  question?: { name: string; label: string; help: string }
  look: ButtonLook
  className?: string
  children: ReactNode
}

/** One thing to do with an entry, with what has to be said. A refusal stands above the button. */
export function DeedForm({ action, entry, question, look, className, children }: DeedFormProps) {
  const [state, run, pending] = useActionState(action, {})
  // React empties a form after its action; what was written must stay when it was refused.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const error = question && state.errors?.[question.name]
  return (
    <form action={run} onSubmit={send} className="grid gap-4">
      <input type="hidden" name="id" value={entry.id} />
      <input type="hidden" name="lock" value={entry.lock} />
      {question && (
        <TextArea
          {...question}
          required
          rows={4}
          error={error}
          defaultValue={state.values?.[question.name]}
        />
      )}
      {state.message && !error && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook(look)} ${className ?? ''}`}>
        {children}
      </button>
    </form>
  )
}
