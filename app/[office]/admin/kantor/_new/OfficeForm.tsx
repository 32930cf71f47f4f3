'use client'
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import { createOffice } from '../../../../../lib/offices/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { TextField } from '../../../../_ui/Field.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { Created, type CreatedOffice } from './Created.tsx'
import { PlaceFields, type Province } from './PlaceFields.tsx'
import { SiteFields } from './SiteFields.tsx'

export type Origin = { slug: string; name: string; province: string; level: string; zone: string }
type OfficeFormProps = { provinces: Province[]; base: string; origin?: Origin }

/** The form of a new office, or of one split from another; once it is made, what has to be handed over. */
export function OfficeForm({ provinces, base, origin }: OfficeFormProps) {
  const [state, run, pending] = useActionState(createOffice, {})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.errors) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state])
  // React empties a form after its action; what was written must stay when it was refused.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => run(data))
  }
  if (state.done) return <Created office={state.done as CreatedOffice} />
  const { errors = {} } = state
  const values: Record<string, string> = state.values ?? {
    province: origin?.province ?? '',
    level: origin?.level ?? '',
    zone: origin?.zone ?? 'Asia/Jakarta',
  }
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <>
      <h1 className="pb-6 text-30">{origin ? `Mekarkan ${origin.name}` : 'Buat kantor'}</h1>
      <form ref={form} action={run} onSubmit={send} noValidate className="grid max-w-measure gap-10">
        {origin && (
          <Notice look="info">
            Kantor baru ini mencatat asalnya, dan mulai dengan jam layanan serta cara kerja {origin.name}. Isi
            situs kantor asal tetap di sana.
            <input type="hidden" name="origin" value={origin.slug} />
          </Notice>
        )}
        {state.message && (
          <Notice look="bad" role="alert">
            {state.message}
          </Notice>
        )}
        <Part title="Kantor">
          <TextField
            {...field('name')}
            label="Nama resmi"
            help="Seperti di papan namanya, misalnya KPU Kabupaten Kediri."
            required
            maxLength={120}
          />
          <TextField
            {...field('shortName')}
            label="Nama daerah"
            help="Tampil besar di kepala situs, misalnya Kabupaten Kediri."
            required
            maxLength={80}
          />
          <PlaceFields provinces={provinces} values={values} errors={errors} />
        </Part>
        <Part title="Situs">
          <SiteFields base={base} values={values} errors={errors} />
        </Part>
        <Part title="Admin pertama">
          <TextField {...field('adminName')} label="Nama" required maxLength={120} autoComplete="off" />
          <TextField
            {...field('adminEmail')}
            label="Surel"
            help="Undangan untuk memilih sandi dikirim ke sini. Pakai surel kerja milik orang itu sendiri."
            type="email"
            required
            maxLength={254}
            autoComplete="off"
          />
        </Part>
        <div>
          <button type="submit" disabled={pending} className={buttonLook('primary')}>
            Buat kantor
          </button>
        </div>
      </form>
    </>
  )
}

const Part = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <fieldset className="grid min-w-0 gap-5">
    <legend className="mb-4 text-22 font-bold tracking-tight">{title}</legend>
    {children}
  </fieldset>
)
