'use client'
import { type ChangeEvent, type FormEvent, startTransition, useActionState, useRef } from 'react'
import { checkPeopleTable, importPeople } from '../../../../../lib/people/table-actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, fieldLook, TextArea } from '../../../../_ui/Field.tsx'
import { Proving } from '../../_proof/Proving.tsx'
import { type Checked, CheckedPeople } from './CheckedPeople.tsx'

/** Many people from a table: first it is told what would come of it, then all are invited or nobody. */
export function PeopleImport() {
  const [state, run, checking] = useActionState(checkPeopleTable, {})
  const [made, make, making] = useActionState(importPeople, {})
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
  const checked = (made.done ?? state.done) as Checked | undefined
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
      {checked && <CheckedPeople checked={checked} />}
      {checked && checked.problems.length === 0 && checked.planned.length > 0 && (
        <form action={make} onSubmit={submit(make)} className="grid gap-4">
          <input type="hidden" name="table" value={checked.table} />
          {made.message && !made.proof && (
            <div role="alert">
              <FieldError>{made.message}</FieldError>
            </div>
          )}
          <button
            type="submit"
            disabled={making}
            className={`${buttonLook('primary')} justify-self-start max-md:w-full`}
          >
            {making ? 'Sedang diundang …' : `Undang ${checked.planned.length} orang`}
          </button>
          <Proving state={made} pending={making} />
        </form>
      )}
    </div>
  )
}
