'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useEffect } from 'react'
import { addRedirect } from '../../../../../lib/redirects/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextField } from '../../../../_ui/Field.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'

type Made = { made: { from: string; to: string }; remarks: string[] }

/** One redirect by hand. What was typed stays on the screen whatever the answer. */
export function AddRedirect({ host }: { host: string }) {
  const [state, run, pending] = useActionState(addRedirect, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => run(data))
  }
  const done = state.done as Made | undefined
  const router = useRouter()
  useEffect(() => {
    if (done) router.refresh()
  }, [done, router])
  return (
    <form action={run} onSubmit={send} className="grid grid-cols-1 gap-4">
      <div className="grid gap-4 lg:grid-cols-2">
        <TextField
          label="Alamat lama"
          name="from"
          help={`Bagian setelah ${host}, misalnya /berita/judul-lama.`}
          required
          autoCapitalize="none"
          spellCheck={false}
          error={state.errors?.from}
          defaultValue={state.values?.from}
        />
        <TextField
          label="Tujuan"
          name="to"
          help="Alamat di situs ini, atau alamat lengkap yang diawali https://."
          required
          autoCapitalize="none"
          spellCheck={false}
          error={state.errors?.to}
          defaultValue={state.values?.to}
        />
      </div>
      {state.message && !state.errors?.from && !state.errors?.to && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      {done && (
        <Notice look="ok" role="status">
          <p className="break-all">
            {done.made.from} sekarang membawa pembaca ke {done.made.to}.
          </p>
          {done.remarks.map(remark => (
            <p key={remark}>{remark}</p>
          ))}
        </Notice>
      )}
      <div>
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
          Tambah pengalihan
        </button>
      </div>
    </form>
  )
}
