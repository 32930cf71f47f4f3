'use client'
import { useEffect, useRef, useState } from 'react'
import type { Judgement } from '../../../../lib/login/strength.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { fieldLook } from '../../../_ui/Field.tsx'
import { Strength } from './Strength.tsx'

type NewPassphraseProps = {
  /** Four words, drawn for this page alone. */
  offer: string
  /** Words a guesser would try first. */
  own: string[]
  name?: string
  label?: string
}

/**
 * Where a passphrase is chosen: four words are offered, or one's own with a meter. The judge's word lists are
 * fetched when something is typed; without JavaScript the server judges alone.
 */
export function NewPassphrase({ offer, own, name = 'password', label = 'Sandi baru' }: NewPassphraseProps) {
  const field = useRef<HTMLInputElement>(null)
  const [ready, setReady] = useState(false)
  const [shown, setShown] = useState(false)
  const [length, setLength] = useState(0)
  const [judgement, setJudgement] = useState<Judgement>()
  useEffect(() => setReady(true), [])

  async function weigh(typed: string) {
    setLength([...typed].length)
    const { judge } = await import('../../../../lib/login/strength.ts')
    // What was typed meanwhile has a judgement of its own coming.
    if (field.current?.value === typed) setJudgement(typed ? judge(typed, own) : undefined)
  }

  function take() {
    if (!field.current) return
    field.current.value = offer
    setShown(true)
    weigh(offer)
  }

  return (
    <div className="grid gap-4">
      <div className="rounded-panel border border-line bg-surface p-5">
        <p className="text-14 text-ink-2">Usulan: empat kata yang mudah diingat dan sulit ditebak</p>
        <p className="mt-1 text-20 font-semibold wrap-anywhere">{offer}</p>
        {ready && (
          <button type="button" onClick={take} className={`${buttonLook()} mt-3`}>
            Pakai usulan ini
          </button>
        )}
      </div>
      <div>
        <label htmlFor="sandi-baru" className="block text-16 font-semibold">
          {label}
        </label>
        <p id="sandi-baru-bantuan" className="text-14 text-ink-2">
          Usulan di atas atau pilihan sendiri: 12 huruf atau lebih, spasi dan tanda apa pun boleh.
        </p>
        <div className="relative mt-1.5">
          <input
            ref={field}
            id="sandi-baru"
            name={name}
            type={shown ? 'text' : 'password'}
            required
            minLength={12}
            maxLength={200}
            autoComplete="new-password"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="sandi-baru-bantuan sandi-baru-kekuatan"
            onInput={event => weigh(event.currentTarget.value)}
            className={`${fieldLook} pr-28`}
          />
          {ready && (
            <button
              type="button"
              aria-controls="sandi-baru"
              onClick={() => setShown(!shown)}
              className="absolute inset-y-0 right-0 px-4 text-16 font-semibold text-accent hover:text-accent-strong"
            >
              {shown ? 'Tutup' : 'Lihat'}
              <span className="sr-only"> sandi</span>
            </button>
          )}
        </div>
        <Strength id="sandi-baru-kekuatan" judgement={judgement} length={length} />
      </div>
    </div>
  )
}
