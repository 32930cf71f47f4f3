'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { addHost } from '../../../../../lib/hosts/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, FieldError, TextField } from '../../../../_ui/Field.tsx'

const leads = {
  legacy: 'Nama lama: dialihkan ke beranda',
  ppid: 'Nama lama PPID: dialihkan ke /ppid',
  alias: 'Nama lain yang dipakai sekarang: dialihkan ke beranda',
  known: 'Tidak bisa dialihkan: hanya dicatat dan diawasi',
}

/** One more name of an office. */
export function AddHost({ slug }: { slug: string }) {
  const [state, run, pending] = useActionState(addHost, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const { values = {}, errors = {} } = state
  return (
    <form action={run} onSubmit={send} noValidate className="grid gap-5">
      <input type="hidden" name="slug" value={slug} />
      <TextField
        label="Nama"
        help="Nama lengkapnya, misalnya kpud-kediri.go.id."
        name="host"
        required
        maxLength={300}
        defaultValue={values.host}
        error={errors.host}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
      />
      <ChoiceField
        label="Apa yang terjadi dengannya"
        name="leads"
        defaultValue={values.leads ?? 'legacy'}
        error={errors.leads}
        choices={leads}
      />
      <div className="grid gap-5 md:grid-cols-2">
        <TextField
          label="Pemilik pendaftaran (boleh kosong)"
          name="owner"
          maxLength={120}
          defaultValue={values.owner}
          error={errors.owner}
          autoComplete="off"
        />
        <TextField
          label="Masa berlaku sampai (boleh kosong)"
          name="expiresOn"
          type="date"
          defaultValue={values.expiresOn}
          error={errors.expiresOn}
        />
      </div>
      {(errors.override || values.override) && (
        <TextField
          label="Alasan tetap mengarahkan ke sini"
          help="Tercatat di jejak kantor ini dan di jejak pusat."
          name="override"
          maxLength={500}
          defaultValue={values.override}
          error={errors.override}
          autoComplete="off"
        />
      )}
      {state.message && !errors.host && !errors.override && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <div>
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
          Tambah nama
        </button>
      </div>
    </form>
  )
}
