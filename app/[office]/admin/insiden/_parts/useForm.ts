'use client'
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import type { FormState } from '../../../../../lib/action.ts'

/** A form whose typed words stay when it is refused, with the first wrong field in sight. */
export function useForm(action: (previous: FormState, form: FormData) => Promise<FormState>) {
  const [state, run, pending] = useActionState(action, {})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.errors) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => run(data))
  }
  return { state, pending, form: { ref: form, action: run, onSubmit, noValidate: true } }
}
