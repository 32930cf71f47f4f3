'use client'
import { type ChangeEvent, type FormEvent, type ReactNode, startTransition, useRef } from 'react'
import type { FormState } from '../../../../lib/action.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { fieldLook, TextArea } from '../../../_ui/Field.tsx'

type TableFormProps = {
  state: FormState
  check: (form: FormData) => void
  pending: boolean
  help: string
  /** What was checked before, which stays in the field. */
  table: string | undefined
  children?: ReactNode
}

/** A table from a file or pasted, and the button that asks what would come of it. */
export function TableForm({ state, check, pending, help, table, children }: TableFormProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const fill = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file && field.current) field.current.value = await file.text()
  }
  return (
    <form action={check} onSubmit={keepingFields(check)} className="grid grid-cols-1 gap-5">
      <div className="[@media(scripting:none)]:hidden">
        <label htmlFor="berkas-csv" className="block font-semibold">
          Berkas CSV
        </label>
        <input
          id="berkas-csv"
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={fill}
          className={`${fieldLook} mt-1.5`}
        />
      </div>
      <TextArea
        ref={field}
        label="Isi tabel"
        name="table"
        help={help}
        rows={6}
        required
        spellCheck={false}
        className="[&_textarea]:max-h-96"
        error={state.errors?.table}
        defaultValue={state.values?.table ?? table}
      />
      {children}
      <div>
        <button type="submit" disabled={pending} className={`${buttonLook()} max-md:w-full`}>
          Periksa tabel
        </button>
      </div>
    </form>
  )
}

/** Sends a form without emptying it, as React does after an action. */
export const keepingFields = (act: (form: FormData) => void) => (event: FormEvent<HTMLFormElement>) => {
  event.preventDefault()
  const data = new FormData(event.currentTarget)
  startTransition(() => act(data))
}
