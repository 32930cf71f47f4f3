'use client'
import { KeyRound } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { type ProofAsked, proofFields } from '../../../../lib/factors/fields.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { FieldError, TextField } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { signWithPasskey } from './passkey.ts'

type ProofFieldsProps = { asked: ProofAsked; pending?: boolean; send?: string }

/** The ways to show who one is, as fields of the form they stand in: a passkey, or password and code. */
export function ProofFields({ asked, pending, send = 'Lanjutkan' }: ProofFieldsProps) {
  return (
    <div className="mt-4 grid gap-4">
      {asked.sentence && (
        <div role="alert">
          <FieldError>{asked.sentence}</FieldError>
        </div>
      )}
      {asked.passkey && <PasskeyButton />}
      <TextField
        label="Kata sandi"
        name={proofFields.password}
        type="password"
        maxLength={200}
        autoComplete="current-password"
      />
      {asked.code && (
        <TextField
          label="Kode"
          help="Enam angka dari aplikasi autentikator, atau satu kode pemulihan."
          name={proofFields.code}
          inputMode="numeric"
          maxLength={20}
          autoComplete="one-time-code"
        />
      )}
      <button
        type="submit"
        disabled={pending}
        className={buttonLook(asked.passkey ? 'secondary' : 'primary')}
      >
        {send}
      </button>
    </div>
  )
}

/** Fills in the signature of a passkey and sends the form. It comes with the script that makes it work. */
function PasskeyButton() {
  const [ready, setReady] = useState(false)
  const [failed, setFailed] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => setReady('credentials' in navigator && 'PublicKeyCredential' in window), [])
  const sign = async () => {
    const answer = await signWithPasskey('proof').catch(() => undefined)
    setFailed(!answer)
    if (!answer || !field.current) return
    field.current.value = answer
    field.current.form?.requestSubmit()
    // A signature opens once; the next try has one of its own.
    field.current.value = ''
  }
  return (
    <>
      <input ref={field} type="hidden" name={proofFields.passkey} />
      {ready && (
        <>
          <button type="button" onClick={sign} className={buttonLook('primary')}>
            <Icon of={KeyRound} />
            Pakai kunci sandi
          </button>
          {failed && (
            <p role="status" className="text-14 text-ink-2">
              Kunci sandi belum terpakai. Coba lagi, atau isi kata sandi dan kode.
            </p>
          )}
          <p className="text-14 text-ink-2">Atau isi kata sandi dan kode:</p>
        </>
      )}
    </>
  )
}
