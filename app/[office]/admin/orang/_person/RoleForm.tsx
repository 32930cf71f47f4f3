'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import type { changeRole } from '../../../../../lib/people/actions.ts'
import { centreRoles } from '../../../../../lib/people/reach.ts'
import { type Role, roles } from '../../../../../lib/permissions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, FieldError, TextArea, TextField } from '../../../../_ui/Field.tsx'
import { Proving } from '../../_proof/Proving.tsx'

type RoleFormProps = { action: typeof changeRole; person: { kantor: string; id: number }; grantable: Role[] }

/** One role and its last day. */
export function RoleForm({ action, person, grantable }: RoleFormProps) {
  const [state, run, pending] = useActionState(action, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const { values = {}, errors = {} } = state
  const choices = Object.fromEntries(grantable.map(role => [role, roles[role]]))
  return (
    <form action={run} onSubmit={send} className="mt-2 grid gap-5">
      <input type="hidden" name="kantor" value={person.kantor} />
      <input type="hidden" name="id" value={person.id} />
      <div className="grid gap-5 md:grid-cols-2">
        <ChoiceField
          label="Peran"
          name="role"
          choices={choices}
          defaultValue={values.role}
          error={errors.role}
        />
        <TextField
          label="Berlaku sampai"
          name="endsOn"
          type="date"
          defaultValue={values.endsOn}
          error={errors.endsOn}
        />
      </div>
      <p className="-mt-3 text-14 text-ink-2">Kosongkan tanggalnya bila tidak berbatas.</p>
      {grantable.some(role => centreRoles.includes(role)) && (
        <TextArea
          label="Alasan"
          help="Hanya untuk peran admin sistem dan admin konten: keduanya baru berlaku setelah rekan di pusat menyetujuinya."
          name="reason"
          rows={2}
          maxLength={500}
          defaultValue={values.reason}
          error={errors.reason}
        />
      )}
      {state.message && !state.proof && !errors.endsOn && !errors.reason && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook()} justify-self-start`}>
        Simpan peran
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}
