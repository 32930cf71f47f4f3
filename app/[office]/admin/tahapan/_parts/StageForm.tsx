'use client'
import { homeBlocks } from '../../../../../lib/entries/kinds/home.ts'
import { saveStage } from '../../../../../lib/stages/actions.ts'
import type { CalendarStage } from '../../../../../lib/stages/document.ts'
import { saveOwnStage } from '../../../../../lib/stages/own-actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { CheckField, ChoiceField, FieldError, TextArea, TextField } from '../../../../_ui/Field.tsx'
import { useForm } from './useForm.ts'

type StageFormProps = {
  stage?: CalendarStage
  /** The programme it is of, for a new one. */
  parentId?: number
  programmes: { id: number; name: string }[]
  lock: number
  /** An addition of one office, not the calendar of all. */
  own?: boolean
}

/** All of one stage: its days first, then what the public reads, then what it does to front pages. */
export function StageForm({ stage, parentId, programmes, lock, own = false }: StageFormProps) {
  const { form, values, errors, message, pending, answered } = useForm(own ? saveOwnStage : saveStage)
  const kept = (name: keyof CalendarStage) => values[name] ?? String(stage?.[name] ?? '')
  const field = (name: keyof CalendarStage) => ({ name, defaultValue: kept(name), error: errors[name] })
  const ticked = (name: 'routine' | 'calm') => ({
    name,
    defaultChecked: answered ? values[name] === 'on' : (stage?.[name] ?? false),
  })
  return (
    <form {...form} className="grid max-w-measure gap-6">
      <input type="hidden" name="lock" value={lock} />
      <input type="hidden" name="id" value={stage?.id ?? ''} />
      <TextField label="Nama" required maxLength={120} {...field('name')} />
      <ChoiceField
        label="Bagian dari"
        help="Langkah tampil di bawah programnya. Kosongkan untuk program baru, misalnya “Pemilu 2029”."
        choices={[
          ['', 'Berdiri sendiri'],
          ...programmes.map((one): [string, string] => [String(one.id), one.name]),
        ]}
        name="parentId"
        defaultValue={values.parentId ?? String(stage?.parentId ?? parentId ?? '')}
        error={errors.parentId}
      />
      <div className="grid gap-6 md:grid-cols-2">
        <TextField type="date" label="Mulai" help="Kosong: belum ditetapkan." {...field('startsOn')} />
        <TextField type="date" label="Sampai dengan" help="Kosong: tanpa akhir." {...field('endsOn')} />
      </div>
      <TextField label="Dasar hukum" help="Contoh: PKPU 3/2022" maxLength={200} {...field('basis')} />
      <TextField
        label="Kalimat di beranda"
        help="Dibaca sebelum “sampai 31 Desember”. Contoh: Data pemilih diperbarui. Kosong: namanya."
        maxLength={120}
        {...field('headline')}
      />
      <TextArea
        label="Yang diminta dari warga"
        help="Satu dua kalimat. Contoh: Pastikan nama Anda tercatat."
        rows={2}
        maxLength={300}
        {...field('ask')}
      />
      <div className="grid gap-6 md:grid-cols-2">
        <TextField
          label="Tulisan tombol"
          help="Contoh: Cek nama saya"
          maxLength={40}
          {...field('actionLabel')}
        />
        <TextField
          label="Alamat tombol"
          help="/kontak, atau https://…"
          maxLength={500}
          {...field('actionHref')}
        />
      </div>
      <TextArea
        label="Penjelasan"
        help="Untuk halaman tahapan ini."
        maxLength={2000}
        {...field('description')}
      />
      {!own && (
        <>
          <div>
            <CheckField label="Tugas di luar tahapan pemilu" {...ticked('routine')} />
            <CheckField label="Masa tenang" {...ticked('calm')} />
            <p className="pl-8 text-14 text-ink-2">
              Penulis diingatkan bila naskahnya terbaca seperti kampanye, orang kedua memeriksanya, dan
              pengunjung membaca apa arti masa tenang.
            </p>
          </div>
          <fieldset className="grid gap-4">
            <legend className="pb-1 text-16 font-semibold">
              Yang tampil lebih dulu di beranda semua kantor
            </legend>
            <p className="text-14 text-ink-2">
              Selama tahapan ini berjalan. Bagian yang disembunyikan sebuah kantor tetap tersembunyi, dan
              urutannya sendiri kembali sesudahnya.
            </p>
            <div className="grid gap-4 md:grid-cols-2">
              {[1, 2, 3, 4].map(number => (
                <ChoiceField
                  key={number}
                  label={`Ke-${number}`}
                  name={`front${number}`}
                  choices={{ '': 'Tidak diatur', ...homeBlocks }}
                  defaultValue={values[`front${number}`] ?? stage?.front[number - 1] ?? ''}
                  error={errors[`front${number}`]}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
      {message && (
        <div role="alert">
          <FieldError>{message}</FieldError>
        </div>
      )}
      <button type="submit" disabled={pending} className={`${buttonLook('primary')} justify-self-start`}>
        {own ? 'Simpan dan tampilkan' : 'Simpan ke rancangan'}
      </button>
    </form>
  )
}
