'use client'
import { type ReactNode, useActionState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { type ButtonLook, buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError } from '../../../../_ui/Field.tsx'

type QuietDeedProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  subject: Record<string, string | number>
  look?: ButtonLook
  /** What stands in the button's place when it is done. */
  said: string
  children: ReactNode
}

/** Something done once that changes nothing on this page: a sentence takes the button's place. */
export function QuietDeed({ action, subject, look, said, children }: QuietDeedProps) {
  const [state, run, pending] = useActionState(action, {})
  if (state.done)
    return (
      <p role="status" className="py-2.5 text-ok">
        {said}
      </p>
    )
  return (
    <form action={run} className="grid gap-3">
      {Object.entries(subject).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.message && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={buttonLook(look)}>
        {children}
      </button>
    </form>
  )
}
