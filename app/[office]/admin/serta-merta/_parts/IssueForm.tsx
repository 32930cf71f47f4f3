'use client'
import { type FormEvent, startTransition, useActionState, useState } from 'react'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { issueUrgent } from '../../../../../lib/urgent/actions.ts'
import { levels, spans, type UrgentLevel } from '../../../../../lib/urgent/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, TextArea, TextField } from '../../../../_ui/Field.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { RadioGroup } from '../../_forms/RadioGroup.tsx'
import { Proving } from '../../_proof/Proving.tsx'

const choices = Object.fromEntries(Object.entries(levels).map(([key, words]) => [key, [...words]])) as Record<
  UrgentLevel,
  [string, string]
>

/** What is said, how urgent it is, where more is to be read, and how long it stands. */
export function IssueForm({ sites }: { sites: number }) {
  const [state, run, pending] = useActionState(issueUrgent, {})
  const { values = {}, errors = {} } = state
  const [level, setLevel] = useState(values.level ?? 'warn')
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <form action={run} onSubmit={send} noValidate className="grid max-w-measure gap-6">
      {state.message && !state.proof && (
        <Notice look="bad" role="alert">
          {state.message}
        </Notice>
      )}
      <RadioGroup
        name="level"
        label="Seberapa mendesak"
        choices={choices}
        value={level}
        error={errors.level}
        change={setLevel}
      />
      <TextArea
        {...field('words')}
        label="Pemberitahuan"
        help="Apa yang terjadi, di mana, dan apa yang perlu dilakukan. Paling panjang 300 huruf."
        example="Layanan cek DPT daring terganggu sejak pukul 08.00 WIB. Untuk sementara, cek nama Anda di kantor kelurahan."
        required
        maxLength={300}
      />
      <div className="grid items-end gap-6 md:grid-cols-2">
        <TextField
          {...field('linkHref')}
          label="Alamat selengkapnya"
          help="Boleh kosong. Di situs ini (/pengumuman/…) atau https://…"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={500}
        />
        <TextField
          {...field('linkLabel')}
          label="Kata tautan"
          help="Misalnya “Baca pengumumannya”."
          maxLength={60}
        />
      </div>
      <ChoiceField
        {...field('hours')}
        defaultValue={values.hours ?? '24'}
        label="Tampil selama"
        choices={Object.entries(spans)}
        className="max-w-60"
      />
      <div>
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
          Tayangkan di {formatNumber(sites)} situs
        </button>
      </div>
      <Proving state={state} pending={pending} />
    </form>
  )
}
