'use client'
import { LogIn } from 'lucide-react'
import { useActionState, useEffect, useRef } from 'react'
import { enterOffice } from '../../../../../lib/entrances/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextArea } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Proving } from '../../_proof/Proving.tsx'

type Ticket = { ticket: string; address: string }

/** Asks why, and takes the ticket it gets to the office's own site. */
export function Enter({ slug, place }: { slug: string; place: string }) {
  const [state, run, pending] = useActionState(enterOffice, {})
  if (state.done) return <Pass {...(state.done as Ticket)} place={place} />
  return (
    <form action={run} className="grid gap-4">
      <input type="hidden" name="slug" value={slug} />
      <TextArea
        label="Alasan"
        help="Dibaca orang kantor itu selama Anda di sana, dan tercatat di jejak kegiatan kedua kantor."
        name="reason"
        required
        rows={3}
        maxLength={300}
        error={state.errors?.reason}
        defaultValue={state.values?.reason}
      />
      {state.message && !state.errors?.reason && !state.proof && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={buttonLook('primary')}>
        Masuk ke {place}
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}

// Sent by itself where it can be; without a script it is one more press.
function Pass({ ticket, address, place }: Ticket & { place: string }) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.submit(), [])
  return (
    <form ref={form} action={address} method="post" className="grid gap-4">
      <input type="hidden" name="tiket" value={ticket} />
      <p role="status">Anda boleh masuk. Tiketnya berlaku satu menit.</p>
      <button type="submit" className={buttonLook('primary')}>
        <Icon of={LogIn} />
        Buka ruang kerja {place}
      </button>
    </form>
  )
}
