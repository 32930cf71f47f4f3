'use client'
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import type { FormState } from '../../../../lib/action.ts'
import type { SettingsForm as Fields } from '../../../../lib/offices/settings/fields.ts'
import type { Clash } from '../../../../lib/offices/settings/form.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { Clashes } from './Clashes.tsx'
import { AppearanceFields, ContactFields, ElsewhereFields, NameFields } from './SettingsFields.tsx'

type SettingsFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  /** The settings as they were read, with their lock. */
  kept: Fields
  lock: number
  /** Of another office than one's own: then the centre's fields are there too. */
  slug?: string
}
type Clashed = { clashes: Clash[]; values: Fields & { base: string }; lock: number }

/** The settings of an office. Of two people who change them at once the second sees both, with nothing lost. */
export function SettingsForm({ action, kept, lock, slug }: SettingsFormProps) {
  const [state, run, pending] = useActionState(action, {})
  const form = useRef<HTMLFormElement>(null)
  const clashed = state.done && 'clashes' in state.done ? (state.done as Clashed) : undefined
  useEffect(() => {
    if (state.errors) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state])
  // React empties a form after its action; what was written must stay when it was refused.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => run(data))
  }
  const values: Record<string, string> = clashed?.values ?? state.values ?? kept
  const fields = { values, errors: state.errors ?? {} }
  const current = clashed?.lock ?? (Number(state.values?.lock) || lock)
  return (
    <form
      key={current}
      ref={form}
      action={run}
      onSubmit={send}
      noValidate
      className="grid max-w-measure gap-10"
    >
      <input type="hidden" name="lock" value={current} />
      <input type="hidden" name="base" value={values.base ?? JSON.stringify(kept)} />
      {slug && <input type="hidden" name="slug" value={slug} />}
      {state.message && (
        <Notice look={clashed ? 'warn' : 'bad'} role="alert">
          {state.message}
          {clashed && <Clashes rows={clashed.clashes} />}
        </Notice>
      )}
      {slug && <NameFields {...fields} />}
      <ContactFields {...fields} />
      <ElsewhereFields {...fields} />
      <AppearanceFields {...fields} />
      <div>
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
          {clashed ? 'Simpan isian saya' : 'Simpan pengaturan'}
        </button>
      </div>
    </form>
  )
}
