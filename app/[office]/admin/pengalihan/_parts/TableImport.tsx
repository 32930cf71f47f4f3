'use client'
import { type ChangeEvent, type FormEvent, startTransition, useActionState, useRef } from 'react'
import { applyTable, checkTable } from '../../../../../lib/redirects/actions.ts'
import type { Checked } from '../../../../../lib/redirects/check.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { FieldError, fieldLook, TextArea } from '../../../../_ui/Field.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { CheckedTable } from './CheckedTable.tsx'

/** Many redirects from a table: first it is told what would happen, then it is done. */
export function TableImport() {
  const [state, run, pending] = useActionState(checkTable, {})
  const table = useRef<HTMLTextAreaElement>(null)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => run(data))
  }
  const fill = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file && table.current) table.current.value = await file.text()
  }
  const checked = state.done as (Checked & { table: string }) | undefined
  return (
    <Disclosure
      label="Tambah banyak sekaligus dari tabel CSV"
      open={Boolean(checked || state.errors)}
      className="border-y border-line py-2"
    >
      <form action={run} onSubmit={send} className="grid grid-cols-1 gap-4 pt-3 pb-4">
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
          help="Satu baris untuk satu pengalihan: alamat lama, koma, tujuan. Bisa ditempel dari lembar sebar."
          rows={5}
          required
          spellCheck={false}
          error={state.errors?.table}
          defaultValue={state.values?.table ?? checked?.table}
        />
        {state.message && !state.errors?.table && (
          <div role="alert">
            <FieldError>{state.message}</FieldError>
          </div>
        )}
        <div>
          <button type="submit" disabled={pending} className={`${buttonLook()} max-md:w-full`}>
            Periksa tabel
          </button>
        </div>
      </form>
      {checked && <CheckedTable checked={checked} />}
      {checked && checked.good.length > 0 && (
        <div className="pb-4">
          <DeedForm action={applyTable} subject={{ table: checked.table }} look="primary">
            Terapkan {checked.good.length} pengalihan
          </DeedForm>
        </div>
      )}
    </Disclosure>
  )
}
