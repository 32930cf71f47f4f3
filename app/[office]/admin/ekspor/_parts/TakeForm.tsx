'use client'
import { PackageOpen } from 'lucide-react'
import { type FormEvent, startTransition, useActionState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { CheckField, FieldError } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Proving } from '../../_proof/Proving.tsx'

type TakeFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  /** Whose, where it is another office's. */
  slug?: string
  /** One is being made: a second has to wait. */
  making: boolean
}

/** Asks for an archive. */
export function TakeForm({ action, slug, making }: TakeFormProps) {
  const [state, run, pending] = useActionState(action, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <form action={run} onSubmit={send} className="grid max-w-measure justify-items-start gap-4 pb-10">
      {slug && <input type="hidden" name="slug" value={slug} />}
      <CheckField label="Sertakan salinan situs" name="withSite" value="1" defaultChecked />
      {state.message && !state.proof && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending || making} className={buttonLook('primary')}>
        <Icon of={PackageOpen} />
        {making ? 'Arsip sedang dibuat' : 'Buat arsip'}
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}
