import { type FormEvent, startTransition, useActionState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'

/** A form whose answer stays in it: React empties a form after its action, and what was refused must be there still. */
export function useForm(action: (previous: FormState, form: FormData) => Promise<FormState>) {
  const [state, run, pending] = useActionState(action, {})
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const { values = {}, errors = {}, message } = state
  return {
    form: { action: run, onSubmit },
    values,
    errors,
    message,
    pending,
    answered: state !== undefined && 'values' in state,
  }
}
