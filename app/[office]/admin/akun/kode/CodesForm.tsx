'use client'
import { Printer } from 'lucide-react'
import { type FormEvent, startTransition, useActionState, useEffect, useState } from 'react'
import { renewRecoveryCodes } from '../../../../../lib/factors/actions.ts'
import { buttonLook, LinkButton } from '../../../../_ui/Button.tsx'
import { FieldError } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Proving } from '../../_proof/Proving.tsx'

type CodesFormProps = { left: number; whose: string; where: string; day: string }

/** Makes ten codes and shows them, this once. */
export function CodesForm({ left, ...sheet }: CodesFormProps) {
  const [state, run, pending] = useActionState(renewRecoveryCodes, {})
  const codes = state.done?.codes as string[] | undefined
  if (codes) return <Sheet codes={codes} {...sheet} />
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <>
      <p className="mt-4">
        Sepuluh kode untuk masuk bila ponsel atau perangkat Anda hilang. Cetak, lalu simpan di tempat
        terkunci, bukan di ponsel yang sama.
      </p>
      {left > 0 && (
        <p className="mt-3 text-ink-2">
          Anda masih punya {left} kode. Begitu yang baru dibuat, yang lama tidak berlaku lagi.
        </p>
      )}
      <form action={run} onSubmit={send} className="mt-6 grid gap-4">
        {state.message && !state.proof && (
          <div role="alert">
            <FieldError>{state.message}</FieldError>
          </div>
        )}
        <button type="submit" disabled={pending} className={buttonLook('primary')}>
          Buat sepuluh kode
        </button>
        <Proving state={state} pending={pending} />
      </form>
      <p className="mt-2">
        <LinkButton href="/admin" look="plain">
          Nanti saja, ke ruang kerja
        </LinkButton>
      </p>
    </>
  )
}

type SheetProps = { codes: string[]; whose: string; where: string; day: string }

/** The codes as they lie in the drawer: whose they are, where they work, and that each works once. */
const Sheet = ({ codes, whose, where, day }: SheetProps) => (
  <>
    <p className="mt-4 print:hidden">
      Kode ini hanya tampil sekali ini. Cetak atau salin sekarang, sebelum halaman ini ditutup.
    </p>
    <p className="mt-4 text-14 text-ink-2">
      {whose}
      <br />
      Dibuat {day}. Pakai di {where}, pada isian kode. Tiap kode berlaku sekali.
    </p>
    <ol className="mt-4 grid list-decimal gap-x-8 gap-y-2 rounded-panel border border-line bg-surface py-4 pr-4 pl-13 text-18 font-semibold tracking-wider tabular-nums">
      {codes.map(code => (
        <li key={code}>{code}</li>
      ))}
    </ol>
    <div className="mt-6 flex flex-wrap gap-3">
      <PrintButton />
      <LinkButton href="/admin/akun">Sudah saya simpan</LinkButton>
    </div>
  </>
)

function PrintButton() {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    ready && (
      <button type="button" onClick={() => window.print()} className={buttonLook('primary')}>
        <Icon of={Printer} />
        Cetak
      </button>
    )
  )
}
