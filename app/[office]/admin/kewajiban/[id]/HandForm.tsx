'use client'
import { type FormEvent, startTransition, useActionState } from 'react'
import { fulfilByHand } from '../../../../../lib/duties/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextArea, TextField } from '../../../../_ui/Field.tsx'

/** For what is fulfilled already, only not by a text that could be recognised. */
export function HandForm({ dutyId, period }: { dutyId: number; period: string }) {
  const [state, run, pending] = useActionState(fulfilByHand, {})
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const { values = {}, errors = {}, message } = state
  return (
    <section aria-labelledby="tangan" className="pt-10">
      <h2 id="tangan" className="text-22">
        Sudah dipenuhi dengan cara lain?
      </h2>
      <p className="pt-1 pb-5 text-ink-2">
        Misalnya sudah tayang dengan judul lain, atau di situs pusat. Alasan Anda dibaca provinsi dan pusat.
      </p>
      <form action={run} onSubmit={send} className="grid gap-5">
        <input type="hidden" name="dutyId" value={dutyId} />
        <input type="hidden" name="period" value={period} />
        <TextArea
          name="reason"
          label="Di mana atau mengapa sudah dipenuhi"
          required
          maxLength={500}
          defaultValue={values.reason}
          error={errors.reason}
        />
        <TextField
          name="link"
          label="Alamat buktinya"
          help="Boleh kosong. Contoh: /dokumen/laporan-kinerja-2025"
          maxLength={500}
          defaultValue={values.link}
          error={errors.link}
        />
        {message && !errors.reason && !errors.link && (
          <div role="alert">
            <FieldError>{message}</FieldError>
          </div>
        )}
        <button type="submit" disabled={pending} className={`${buttonLook()} justify-self-start`}>
          Tandai selesai
        </button>
      </form>
    </section>
  )
}
