'use client'
import type { FormState } from '../../../../../lib/action.ts'
import { everies } from '../../../../../lib/duties/schema.ts'
import { informationClasses } from '../../../../../lib/entries/information.ts'
import { saveDuty } from '../../../../../lib/stages/actions.ts'
import type { CalendarDuty } from '../../../../../lib/stages/document.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { CheckField, ChoiceField, FieldError, TextArea, TextField } from '../../../../_ui/Field.tsx'
import { useForm } from './useForm.ts'

type DutyFormProps = {
  duty?: CalendarDuty
  stageId: number | null
  lock: number
  /** What can fulfil it, as pairs of value and words. */
  matters: [string, string][]
  starters: [string, string][]
}

const levelWords = { pusat: 'Pusat', provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' } as const

/** One duty: what must be published, by which it is recognised, who owes it, until when. */
export function DutyForm({ duty, stageId, lock, matters, starters }: DutyFormProps) {
  const { form, values, errors, message, pending, answered } = useForm(
    saveDuty as (previous: FormState, form: FormData) => Promise<FormState>,
  )
  const field = (name: keyof CalendarDuty, fallback = '') => ({
    name,
    defaultValue: values[name] ?? String(duty?.[name] ?? fallback),
    error: errors[name],
  })
  const matter = duty?.kind ? [duty.kind, duty.category].filter(Boolean).join('/') : ''
  return (
    <form {...form} className="grid max-w-measure gap-6">
      <input type="hidden" name="lock" value={lock} />
      <input type="hidden" name="id" value={duty?.id ?? ''} />
      <input type="hidden" name="stageId" value={stageId ?? ''} />
      <TextField
        label="Yang harus terbit"
        help="Menjadi saran judul. Contoh: Pengumuman daftar pemilih sementara"
        required
        maxLength={120}
        {...field('name')}
      />
      <TextArea label="Penjelasan untuk yang mengerjakan" rows={2} maxLength={500} {...field('help')} />
      <TextField
        label="Dasar"
        help="Contoh: UU 14/2008 Pasal 9 ayat (3)"
        maxLength={200}
        {...field('basis')}
      />
      <fieldset className="grid gap-6">
        <legend className="pb-3 text-20 font-bold">Dikenali dari</legend>
        <ChoiceField
          label="Jenis terbitan"
          name="matter"
          choices={matters}
          defaultValue={values.matter ?? matter}
          error={errors.matter}
        />
        <ChoiceField
          label="Kelas informasi publik"
          choices={{ '': 'Tidak dilihat', ...informationClasses }}
          {...field('informationClass')}
        />
        <TextField
          label="Kata di judul atau tanda"
          help={
            stageId
              ? 'Pisahkan dengan koma; satu saja cukup cocok. Yang ditautkan ke tahapan ini selalu dihitung.'
              : 'Pisahkan dengan koma; satu saja cukup cocok.'
          }
          name="words"
          defaultValue={values.words ?? duty?.words.join(', ')}
          error={errors.words}
        />
        <ChoiceField
          label="Kerangka"
          help="Yang dibuka tombol di halaman kewajiban."
          choices={[['', 'Halaman kosong'], ...starters]}
          {...field('starter')}
        />
      </fieldset>
      <fieldset>
        <legend className="text-20 font-bold">Wajib bagi</legend>
        <div className="grid grid-cols-2 pt-2 md:grid-cols-4">
          {(Object.keys(levelWords) as (keyof typeof levelWords)[]).map(level => (
            <CheckField
              key={level}
              label={levelWords[level]}
              name={level}
              defaultChecked={
                answered ? values[level] === 'on' : (duty?.levels.includes(level) ?? level !== 'pusat')
              }
            />
          ))}
        </div>
        {errors.levels && <FieldError>{errors.levels}</FieldError>}
      </fieldset>
      <fieldset className="grid gap-6">
        <legend className="pb-3 text-20 font-bold">Paling lambat</legend>
        {stageId === null && (
          <ChoiceField label="Berulang" choices={{ '': 'Sekali saja', ...everies }} {...field('every')} />
        )}
        <div className="grid gap-6 md:grid-cols-2">
          <ChoiceField
            label="Dihitung dari"
            choices={
              stageId
                ? { end: 'Akhir tahapan', start: 'Awal tahapan', date: 'Tanggal tertentu' }
                : { end: 'Akhir masa', start: 'Awal masa', date: 'Tanggal tertentu' }
            }
            {...field('anchor', 'end')}
          />
          <TextField
            type="number"
            label="Ditambah hari"
            help="0: pada hari itu. −3: tiga hari sebelumnya."
            {...field('offsetDays', '0')}
          />
        </div>
        <TextField
          type="date"
          label="Tanggal tertentu"
          help={
            stageId
              ? 'Hanya bila dihitung dari tanggal.'
              : 'Yang berulang tiap tahun memakai hari dan bulannya.'
          }
          {...field('dueOn')}
        />
        <TextField
          type="date"
          label="Mulai berlaku"
          help="Yang jatuh tempo sebelum hari ini tidak ditagih. Kosong: mulai hari ini."
          {...field('since')}
        />
      </fieldset>
      {message && (
        <div role="alert">
          <FieldError>{message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook('primary')} justify-self-start`}>
        Simpan ke rancangan
      </button>
    </form>
  )
}
