'use client'
import { useActionState } from 'react'
import { applyTable, checkTable } from '../../../../../lib/redirects/actions.ts'
import type { Checked } from '../../../../../lib/redirects/check.ts'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { FieldError } from '../../../../_ui/Field.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { TableForm } from '../../_tables/TableForm.tsx'
import { CheckedTable } from './CheckedTable.tsx'

/** Many redirects from a table: first it is told what would happen, then it is done. */
export function TableImport() {
  const [state, run, pending] = useActionState(checkTable, {})
  const checked = state.done as (Checked & { table: string }) | undefined
  return (
    <Disclosure
      label="Tambah banyak sekaligus dari tabel CSV"
      open={Boolean(checked || state.errors)}
      className="border-y border-line py-2"
    >
      <div className="pt-3 pb-4">
        <TableForm
          state={state}
          check={run}
          pending={pending}
          help="Satu baris untuk satu pengalihan: alamat lama, koma, tujuan. Bisa ditempel dari lembar sebar."
          table={checked?.table}
        >
          {state.message && !state.errors?.table && (
            <div role="alert">
              <FieldError>{state.message}</FieldError>
            </div>
          )}
        </TableForm>
      </div>
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
