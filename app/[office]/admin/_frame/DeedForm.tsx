'use client'
import { type FormEvent, type ReactNode, startTransition, useActionState } from 'react'
import type { FormState } from '../../../../lib/action.ts'
import { type ButtonLook, buttonLook } from '../../../_ui/Button.tsx'
import { FieldError, TextArea, TextField } from '../../../_ui/Field.tsx'
import { Proving } from '../_proof/Proving.tsx'

/** What is asked; `value` is what stands there already. */
type Question = { name: string; label: string; help: string; value?: string }

type DeedFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  /** What it is done to, in the state this person saw. */
  subject: Record<string, string | number>
  /** What has to be said with it. */
  question?: Question
  /** The same, where one line is enough. */
  line?: Question
  look: ButtonLook
  className?: string
  children: ReactNode
}

/** One thing to do with what the page shows, with what has to be said. A refusal stands above the button. */
export function DeedForm({ action, subject, question, line, look, className, children }: DeedFormProps) {
  const [state, run, pending] = useActionState(action, {})
  // React empties a form after its action; what was written must stay when it was refused.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const asked = question ?? line
  const error = asked && state.errors?.[asked.name]
  const said = asked && (state.values?.[asked.name] ?? asked.value)
  return (
    <form action={run} onSubmit={send} className="grid gap-4">
      {Object.entries(subject).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {question && <TextArea {...wordsOf(question)} required rows={4} error={error} defaultValue={said} />}
      {line && <TextField {...wordsOf(line)} required error={error} defaultValue={said} />}
      {state.message && !error && !state.proof && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook(look)} ${className ?? ''}`}>
        {children}
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}

const wordsOf = ({ name, label, help }: Question) => ({ name, label, help })
