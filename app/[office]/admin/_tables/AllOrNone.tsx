'use client'
import { type ReactNode, useActionState } from 'react'
import type { FormState } from '../../../../lib/action.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { FieldError } from '../../../_ui/Field.tsx'
import { Proving } from '../_proof/Proving.tsx'
import { keepingFields, TableForm } from './TableForm.tsx'

type Act = (previous: FormState, form: FormData) => Promise<FormState>
type AllOrNoneProps<Checked> = {
  check: Act
  make: Act
  /** What the button says that makes so many, and what it says meanwhile. */
  label: (count: number) => string
  doing: string
  show: (checked: Checked) => ReactNode
}

/** Many things from a table: first it is told what would come of it, then all are made or none. */
export function AllOrNone<Checked extends { table: string; planned: unknown[]; problems: unknown[] }>({
  check,
  make,
  label,
  doing,
  show,
}: AllOrNoneProps<Checked>) {
  const [state, run, checking] = useActionState(check, {})
  const [made, act, making] = useActionState(make, {})
  const checked = (made.done ?? state.done) as Checked | undefined
  return (
    <div className="max-w-measure">
      <TableForm
        state={state}
        check={run}
        pending={checking}
        help="Baris pertama nama kolom. Bisa ditempel dari lembar sebar."
        table={checked?.table}
      />
      {checked && show(checked)}
      {checked && checked.problems.length === 0 && checked.planned.length > 0 && (
        <form action={act} onSubmit={keepingFields(act)} className="grid gap-4">
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
            {making ? doing : label(checked.planned.length)}
          </button>
          <Proving state={made} pending={making} />
        </form>
      )}
    </div>
  )
}
