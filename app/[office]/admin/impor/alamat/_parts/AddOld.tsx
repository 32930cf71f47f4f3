'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { settleAddress } from '../../../../../../lib/old-addresses/actions.ts'
import { buttonLook } from '../../../../../_ui/Button.tsx'
import { Disclosure } from '../../../../../_ui/Disclosure.tsx'
import { FieldError, TextField } from '../../../../../_ui/Field.tsx'

/** An old address by hand. What was typed stays on the screen when it is refused. */
export function AddOld() {
  const [state, run, pending] = useActionState(settleAddress, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => run(data))
  }
  const named = state.errors && Object.keys(state.errors).length > 0
  return (
    <Disclosure
      label="Tambah alamat lama dengan tangan"
      open={Boolean(state.message)}
      className="border-y border-line py-2"
    >
      <form action={run} onSubmit={send} className="grid gap-4 pt-2 pb-4">
        <TextField
          label="Alamat lama"
          name="address"
          help="Boleh lengkap dengan nama situs lama, atau bagian setelahnya saja, misalnya /?p=123."
          required
          autoCapitalize="none"
          spellCheck={false}
          error={state.errors?.address}
          defaultValue={state.values?.address}
        />
        <div className="grid gap-4 lg:grid-cols-2">
          <TextField
            label="Tujuan"
            name="to"
            help="Alamat di situs ini, atau alamat lengkap yang diawali https://."
            autoCapitalize="none"
            spellCheck={false}
            error={state.errors?.to}
            defaultValue={state.values?.to}
          />
          <TextField
            label="Atau alasan tidak ada lagi"
            name="reason"
            help="Diisi hanya bila tujuannya kosong."
            error={state.errors?.reason}
            defaultValue={state.values?.reason}
          />
        </div>
        {state.message && !named && (
          <div role="alert">
            <FieldError>{state.message}</FieldError>
          </div>
        )}
        <div>
          <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
            Simpan alamat lama
          </button>
        </div>
      </form>
    </Disclosure>
  )
}
