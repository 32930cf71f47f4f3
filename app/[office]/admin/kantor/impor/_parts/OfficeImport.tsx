'use client'
import { type ChangeEvent, type FormEvent, startTransition, useActionState, useRef } from 'react'
import { checkOffices, importOffices } from '../../../../../../lib/offices/list/actions.ts'
import { buttonLook } from '../../../../../_ui/Button.tsx'
import { FieldError, fieldLook, TextArea } from '../../../../../_ui/Field.tsx'
import { type CheckedOffices, CheckedTable } from './CheckedTable.tsx'

/** Many offices from a table: first it is told what would come of it, then all are made or none. */
export function OfficeImport() {
  const [state, run, checking] = useActionState(checkOffices, {})
  const [made, make, making] = useActionState(importOffices, {})
  const table = useRef<HTMLTextAreaElement>(null)
  const submit = (act: (form: FormData) => void) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => act(data))
  }
  const fill = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file && table.current) table.current.value = await file.text()
  }
  const checked = (made.done ?? state.done) as CheckedOffices | undefined
  return (
    <div className="max-w-measure">
      <form action={run} onSubmit={submit(run)} className="grid grid-cols-1 gap-5">
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
          ref={table}
          label="Isi tabel"
          name="table"
          help="Baris pertama nama kolom. Bisa ditempel dari lembar sebar."
          rows={6}
          required
          spellCheck={false}
          className="[&_textarea]:max-h-96"
          error={state.errors?.table}
          defaultValue={state.values?.table ?? checked?.table}
        />
        <div>
          <button type="submit" disabled={checking} className={`${buttonLook()} max-md:w-full`}>
            Periksa tabel
          </button>
        </div>
      </form>
      {checked && <CheckedTable checked={checked} />}
      {checked && checked.problems.length === 0 && checked.planned.length > 0 && (
        <form action={make} onSubmit={submit(make)} className="grid gap-4">
          <input type="hidden" name="table" value={checked.table} />
          {made.message && (
            <div role="alert">
              <FieldError>{made.message}</FieldError>
            </div>
          )}
          <button
            type="submit"
            disabled={making}
            className={`${buttonLook('primary')} justify-self-start max-md:w-full`}
          >
            {making ? 'Sedang dibuat …' : `Buat ${checked.planned.length} kantor`}
          </button>
        </form>
      )}
    </div>
  )
}
