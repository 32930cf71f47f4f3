'use client'
import { type FormEvent, type ReactNode, startTransition, useActionState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { TextArea } from '../../../../_ui/Field.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { Proving } from '../../_proof/Proving.tsx'
import { TargetField, type TargetProps } from './TargetField.tsx'

type Told = { values: Record<string, string>; errors: Record<string, string> }
type ActFormProps = TargetProps & {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  button: string
  only?: 'office'
  /** What this act asks besides whom and why. */
  more?: (told: Told) => ReactNode
}

/** Whom an emergency act concerns, why, and what else it needs to know. */
export function ActForm({ action, button, only, more, chosen, ...target }: ActFormProps) {
  const [state, run, pending] = useActionState(action, {})
  const { values = {}, errors = {} } = state
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <form action={run} onSubmit={send} noValidate className="grid gap-6">
      {state.message && !state.proof && (
        <Notice look="bad" role="alert">
          {state.message}
        </Notice>
      )}
      <TargetField {...target} only={only} chosen={values.target ?? chosen} error={errors.target} />
      {more?.({ values, errors })}
      <TextArea
        name="reason"
        label="Alasan"
        help="Dibaca admin kantor yang terkena, dan tercatat di jejaknya."
        required
        rows={3}
        maxLength={500}
        defaultValue={values.reason}
        error={errors.reason}
      />
      <div>
        <button type="submit" disabled={pending} className={`${buttonLook('danger')} max-md:w-full`}>
          {button}
        </button>
      </div>
      <Proving state={state} pending={pending} />
    </form>
  )
}
