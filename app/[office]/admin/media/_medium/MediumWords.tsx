'use client'
import { type FormEvent, startTransition, useActionState, useState } from 'react'
import { describeMedium } from '../../../../../lib/media/actions.ts'
import type { FoundMedium } from '../../../../../lib/media/queries.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { CheckField, FieldError, TextArea, TextField } from '../../../../_ui/Field.tsx'

type MediumWordsProps = { medium: FoundMedium; credits: string[]; editable: boolean }

/** What a medium tells; whoever uses it next finds the fields filled in. */
export function MediumWords({ medium, credits, editable }: MediumWordsProps) {
  const [state, run, pending] = useActionState(describeMedium, {})
  const [decorative, setDecorative] = useState(medium.decorative)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  const picture = medium.kind === 'picture'
  const field = (name: 'alt' | 'caption' | 'credit') => ({
    name,
    disabled: !editable,
    defaultValue: state.values?.[name] ?? medium[name],
    error: state.errors?.[name],
  })
  return (
    <section aria-labelledby="keterangan-media">
      <h2 id="keterangan-media" className="text-20">
        Keterangan
      </h2>
      <p className="max-w-measure text-14 text-ink-2">
        Diingat untuk pemakaian berikutnya. Naskah yang sudah ditulis tidak berubah.
      </p>
      <form action={run} onSubmit={send} className="mt-4 grid gap-4">
        <input type="hidden" name="id" value={medium.id} />
        {picture && !decorative && (
          <TextArea
            rows={2}
            label="Gambaran untuk yang tidak melihat"
            help="Teks alternatif. Ceritakan isi foto dalam satu kalimat. Contoh: Ketua KPU menyerahkan berita acara kepada saksi."
            maxLength={300}
            {...field('alt')}
          />
        )}
        {picture && (
          <CheckField
            label="Foto ini hiasan, tidak perlu gambaran"
            name="decorative"
            value="1"
            checked={decorative}
            disabled={!editable}
            onChange={event => setDecorative(event.target.checked)}
          />
        )}
        <TextArea
          rows={2}
          label={picture ? 'Keterangan foto' : 'Keterangan'}
          help={
            picture
              ? 'Siapa, sedang apa, di mana, kapan. Contoh: Rapat pleno terbuka di aula, 23 November 2026.'
              : 'Tentang apa berkas ini. Contoh: Jadwal pendaftaran PPK 2026.'
          }
          maxLength={400}
          {...field('caption')}
        />
        <TextField
          label={picture ? 'Foto oleh' : 'Sumber'}
          help={picture ? 'Nama orangnya. Contoh: Putri Handayani' : 'Siapa yang membuat berkas ini.'}
          maxLength={120}
          list="nama-fotografer"
          autoComplete="off"
          {...field('credit')}
        />
        <datalist id="nama-fotografer">
          {credits.map(credit => (
            <option key={credit} value={credit} />
          ))}
        </datalist>
        {state.message && (
          <div role="alert">
            <FieldError>{state.message}</FieldError>
          </div>
        )}
        {editable && (
          <div>
            <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
              Simpan keterangan
            </button>
          </div>
        )}
      </form>
    </section>
  )
}
