'use client'
import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { type Kind, kinds } from '../../../../../lib/entries/schema.ts'
import type { OfficeGroup } from '../../../../../lib/offices/scope-fields.ts'
import { placeEntry } from '../../../../../lib/placements/actions.ts'
import { spots } from '../../../../../lib/placements/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField, TextArea, TextField } from '../../../../_ui/Field.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { RadioGroup } from '../../_forms/RadioGroup.tsx'
import { OfficePicker } from '../../_offices/OfficePicker.tsx'
import { forceChoices } from './forceWords.ts'

type PlaceFormProps = {
  entry: { id: string; kind: Kind; title: string }
  groups: OfficeGroup[]
  /** What was typed before the page was asked again. */
  typed: Record<string, string>
  /** "WIB": the clock the times are read by. */
  zone: string
}

/** How an entry is placed, where, and for how long. */
export function PlaceForm({ entry, groups, typed, zone }: PlaceFormProps) {
  const [state, run, pending] = useActionState(placeEntry, {})
  const form = useRef<HTMLFormElement>(null)
  const values = state.values ?? typed
  const errors = state.errors ?? {}
  const [force, setForce] = useState(values.force ?? 'mandatory')
  useEffect(() => {
    if (state.message) form.current?.querySelector<HTMLElement>('[aria-invalid], [role=alert]')?.focus()
  }, [state])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => run(data))
  }
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  const time = (name: string) => ({ ...field(name), type: 'datetime-local', className: 'min-w-0' })
  return (
    <form ref={form} action={run} onSubmit={send} noValidate className="grid max-w-page gap-9">
      <input type="hidden" name="entryId" value={entry.id} />
      <div className="border-y border-line py-4">
        <p className="text-14 text-ink-2">{kinds[entry.kind].label}</p>
        <p className="text-18 font-semibold">{entry.title}</p>
        <a href="/admin/penempatan/baru" className="link inline-block py-2 text-16">
          Pilih naskah lain
        </a>
      </div>
      {state.message && (
        <Notice look="bad" role="alert">
          {state.message}
        </Notice>
      )}
      <RadioGroup
        name="force"
        label="Cara menempatkan"
        choices={forceChoices}
        value={force}
        error={errors.force}
        change={setForce}
      />
      <OfficePicker groups={groups} values={values} error={errors.scope} here="/admin/penempatan/baru" />
      {/* A copy is the office's own: where it stands, and for how long, is theirs to say. */}
      <div className={`grid max-w-measure gap-6 md:grid-cols-2 ${force === 'copy' ? 'hidden' : ''}`}>
        <ChoiceField
          {...field('spot')}
          label="Letak di beranda"
          choices={spots}
          className="md:col-span-2 md:max-w-80"
        />
        <TextField {...time('startsAt')} label="Mulai tampil" help={`Kosong: sekarang juga. Jam ${zone}.`} />
        <TextField {...time('endsAt')} label="Sampai" help={`Kosong: sampai ditarik. Jam ${zone}.`} />
      </div>
      <TextArea
        {...field('note')}
        label="Pesan untuk kantor"
        help="Boleh kosong. Penyunting di sana membacanya bersama naskah ini."
        maxLength={300}
        className="max-w-measure"
      />
      <div>
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
          {pending ? 'Menempatkan …' : 'Tempatkan naskah'}
        </button>
      </div>
    </form>
  )
}
