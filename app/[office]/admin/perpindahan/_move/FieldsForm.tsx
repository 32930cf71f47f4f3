'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { type ButtonLook, buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, FieldError, TextArea, TextField } from '../../../../_ui/Field.tsx'
import { Proving } from '../../_proof/Proving.tsx'

/** One field of such a form: a day, a line, lines, or one of a few. */
export type FieldSpec = {
  name: string
  label: string
  help?: string
  value?: string
  as?: 'date' | 'line' | 'lines' | [value: string, word: string][]
  half?: boolean
}

type FieldsFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  hidden: Record<string, string | number>
  fields: FieldSpec[]
  submit: string
  look?: ButtonLook
}

/** A short form; what was typed stays when it is refused, and each sentence stands at its field. */
export function FieldsForm({ action, hidden, fields, submit, look = 'primary' }: FieldsFormProps) {
  const [state, run, pending] = useActionState(action, {})
  // React empties a form after its action.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <form action={run} onSubmit={send} noValidate className="grid gap-5 md:grid-cols-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(field => (
        <One key={field.name} field={field} state={state} />
      ))}
      {state.message && !state.proof && (
        <div role="alert" className="md:col-span-2">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <div className="md:col-span-2">
        <button type="submit" disabled={pending} className={`${buttonLook(look)} max-md:w-full`}>
          {submit}
        </button>
      </div>
      <Proving state={state} pending={pending} />
    </form>
  )
}

function One({ field, state }: { field: FieldSpec; state: FormState }) {
  const { name, label, help, as = 'line', half } = field
  const words = {
    name,
    label,
    help,
    error: state.errors?.[name],
    defaultValue: state.values?.[name] ?? field.value,
    className: half ? '' : 'md:col-span-2',
  }
  if (Array.isArray(as)) return <ChoiceField {...words} choices={as} />
  if (as === 'lines') return <TextArea {...words} maxLength={500} />
  return <TextField {...words} type={as === 'date' ? 'date' : 'text'} autoComplete="off" />
}
