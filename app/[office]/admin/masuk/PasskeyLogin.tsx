'use client'
import { browserSupportsWebAuthnAutofill } from '@simplewebauthn/browser'
import { KeyRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import { buttonLook } from '../../../_ui/Button.tsx'
import { FieldError } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { offerPasskey, signWithPasskey } from '../_proof/passkey.ts'

// What is to be signed is good for five minutes.
const anew = 4 * 60_000

/** Logging in with a passkey: by its button, or offered by the browser in the field for the address. */
export function PasskeyLogin({ next }: { next: string }) {
  const [ready, setReady] = useState(false)
  const [message, setMessage] = useState('')
  useEffect(() => {
    if (!('PublicKeyCredential' in window)) return
    setReady(true)
    const offer = async () => {
      if (document.visibilityState !== 'visible' || !(await browserSupportsWebAuthnAutofill())) return
      const signature = await offerPasskey().catch(() => undefined)
      if (signature) setMessage(await enter(signature, next))
    }
    void offer()
    const timer = setInterval(offer, anew)
    return () => clearInterval(timer)
  }, [next])
  const press = async () => {
    setMessage('')
    const signature = await signWithPasskey('login').catch(() => undefined)
    setMessage(signature ? await enter(signature, next) : turnedAway)
  }
  if (!ready) return null
  return (
    <div className="mt-5 grid gap-3">
      <button type="button" onClick={press} className={`${buttonLook()} min-h-13`}>
        <Icon of={KeyRound} />
        Masuk dengan kunci sandi
      </button>
      <p className="text-14 text-ink-2">Dengan sidik jari, wajah, atau PIN perangkat ini.</p>
      {message && (
        <div role="alert">
          <FieldError>{message}</FieldError>
        </div>
      )}
    </div>
  )
}

/** Sends the signature and goes in; returns what to say where that failed. */
async function enter(passkey: string, next: string): Promise<string> {
  const answer = await fetch('/api/auth/kunci-sandi/masuk', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ passkey, next }),
  }).catch(() => undefined)
  const told = await answer?.json().catch(() => undefined)
  if (!answer?.ok) return told?.message ?? 'Belum tersambung. Periksa sambungan Anda, lalu coba lagi.'
  window.location.assign(told.place)
  return ''
}

const turnedAway =
  'Kunci sandi belum terpakai. Bila Anda belum memasangnya, masuk dengan kata sandi dan kode, lalu pasang di Akun saya.'
