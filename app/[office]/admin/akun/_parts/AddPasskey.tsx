'use client'
import { KeyRound } from 'lucide-react'
import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { addPasskey } from '../../../../../lib/factors/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextField } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Proving } from '../../_proof/Proving.tsx'
import { makePasskey } from '../../_proof/passkey.ts'

/** Lets this device make a passkey, and keeps it under a name. */
export function AddPasskey({ device }: { device: string }) {
  const [state, run, pending] = useActionState(addPasskey, {})
  const [turnedAway, setTurnedAway] = useState(false)
  const able = useAble()
  const answer = useRef<HTMLInputElement>(null)
  const make = async (form: HTMLFormElement) => {
    const made = await makePasskey().catch(() => undefined)
    setTurnedAway(!made)
    if (!made || !answer.current) return
    answer.current.value = made
    form.requestSubmit()
  }
  // First the device is asked; what it made is then sent with the name, and again with a proof where one is wanted.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!answer.current?.value) return void make(form)
    const written = new FormData(form)
    startTransition(() => run(written))
  }
  useEffect(() => {
    if (!state.proof && answer.current) answer.current.value = ''
  }, [state])
  if (able === false) return <NotAble />
  // Nothing to press before the script is there that makes it work.
  if (!able)
    return (
      <noscript>
        <NotAble />
      </noscript>
    )
  return (
    <form onSubmit={send} className="grid gap-4">
      <input ref={answer} type="hidden" name="answer" />
      <TextField
        label="Nama perangkat ini"
        help="Agar Anda mengenalinya nanti, misalnya bila ponsel hilang."
        name="name"
        required
        maxLength={60}
        defaultValue={state.values?.name ?? device}
        error={state.errors?.name}
      />
      {turnedAway && (
        <p role="status" className="text-16 text-ink-2">
          Kunci sandi belum dibuat. Tekan lagi, lalu ikuti petunjuk perangkat Anda. Bila kunci sandinya sudah
          terpasang, perangkat tidak membuat yang kedua.
        </p>
      )}
      {state.message && !state.proof && !state.errors?.name && (
        <div role="alert">
          <FieldError>{state.message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook('primary')} md:justify-self-start`}>
        <Icon of={KeyRound} />
        Pasang kunci sandi
      </button>
      <Proving state={state} pending={pending} />
    </form>
  )
}

function useAble() {
  const [able, setAble] = useState<boolean>()
  useEffect(() => setAble('PublicKeyCredential' in window), [])
  return able
}

const NotAble = () => (
  <p className="text-16 text-ink-2">
    Peramban ini belum bisa membuat kunci sandi. Pakai aplikasi autentikator di bawah, atau buka halaman ini
    dengan peramban lain.
  </p>
)
