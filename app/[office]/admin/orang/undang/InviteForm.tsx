'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { invitePerson } from '../../../../../lib/people/actions.ts'
import { centreRoles } from '../../../../../lib/people/reach.ts'
import { type Role, roles } from '../../../../../lib/permissions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { CheckField, FieldError, TextArea, TextField } from '../../../../_ui/Field.tsx'
import { Proving } from '../../_proof/Proving.tsx'

type InviteFormProps = { office: string; own: boolean; grantable: Role[] }

/** Who is invited, to which office, for what, and until when. */
export function InviteForm({ office, own, grantable }: InviteFormProps) {
  const [state, run, pending] = useActionState(invitePerson, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const { values = {}, errors = {} } = state
  return (
    <form action={run} onSubmit={send} className="grid max-w-measure gap-6">
      {own ? (
        <input type="hidden" name="kantor" value={office} />
      ) : (
        <TextField
          label="Kantor"
          help="Nama pendeknya, misalnya kab-kediri."
          name="kantor"
          required
          maxLength={63}
          autoCapitalize="none"
          defaultValue={values.kantor ?? office}
          error={errors.kantor}
        />
      )}
      <TextField
        label="Nama"
        name="name"
        required
        maxLength={120}
        defaultValue={values.name}
        error={errors.name}
      />
      <TextField
        label="Surel"
        help="Undangan dikirim ke sini. Pakai surel kerja milik orang itu sendiri."
        name="email"
        type="email"
        required
        maxLength={254}
        autoComplete="off"
        defaultValue={values.email}
        error={errors.email}
      />
      <TextField
        label="Nomor telepon"
        help="Untuk ditelepon balik bila faktor keduanya hilang. Boleh kosong."
        name="phone"
        type="tel"
        maxLength={30}
        autoComplete="off"
        defaultValue={values.phone}
        error={errors.phone}
      />
      <fieldset>
        <legend className="text-16 font-semibold">Peran</legend>
        <div className="mt-1 grid gap-x-6 md:grid-cols-2">
          {grantable.map(role => (
            <CheckField
              key={role}
              label={roles[role]}
              name={`peran.${role}`}
              defaultChecked={values[`peran.${role}`] !== undefined}
            />
          ))}
        </div>
        {errors.roles && <FieldError>{errors.roles}</FieldError>}
      </fieldset>
      <TextField
        label="Berlaku sampai"
        help="Hari terakhir perannya. Kosongkan bila tidak berbatas."
        name="endsOn"
        type="date"
        defaultValue={values.endsOn}
        error={errors.endsOn}
        className="max-w-60"
      />
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
      {state.message && !state.proof && Object.keys(errors).length === 0 && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook('primary')} justify-self-start`}>
        Kirim undangan
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}
