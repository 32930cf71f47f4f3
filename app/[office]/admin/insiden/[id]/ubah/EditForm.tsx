'use client'
import { editIncident } from '../../../../../../lib/incidents/actions.ts'
import type { Zone } from '../../../../../../lib/offices/schema.ts'
import { buttonLook, LinkButton } from '../../../../../_ui/Button.tsx'
import { TextArea, TextField } from '../../../../../_ui/Field.tsx'
import { KnownFields, type Values } from '../../_parts/KnownFields.tsx'
import { Refused } from '../../_parts/Refused.tsx'
import { useForm } from '../../_parts/useForm.ts'
import { EntryTicks } from './EntryTicks.tsx'
import { Part } from './Part.tsx'

type EditFormProps = {
  id: number
  lock: number
  values: Values
  entries: { id: string; title: string }[]
  zone: Zone
}

/** All that the report to BSSN asks for, to be filled in bit by bit. */
export function EditForm({ id, lock, values: begun, entries, zone }: EditFormProps) {
  const { state, pending, form } = useForm(editIncident)
  const values: Values = state.values ?? begun
  const errors = state.errors ?? {}
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <form {...form} className="grid max-w-measure gap-12">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="lock" value={lock} />
      <Refused state={state} />
      <Part title="Kejadian">
        <KnownFields values={values} errors={errors} zone={zone} />
      </Part>
      <Part title="Kontak pelapor" text="Siapa yang bisa dihubungi BSSN tentang insiden ini.">
        <div className="grid items-end gap-6 md:grid-cols-2">
          <TextField {...field('contactName')} label="Nama" maxLength={200} autoComplete="name" />
          <TextField {...field('contactPosition')} label="Jabatan" maxLength={200} />
          <TextField {...field('contactPhone')} label="Telepon" type="tel" maxLength={60} />
          <TextField {...field('contactEmail')} label="Surel" type="email" maxLength={254} />
        </div>
      </Part>
      <Part title="Dampak">
        <TextArea
          {...field('effect')}
          label="Dampak pada situs dan pembacanya"
          help="Apa yang terganggu, berapa lama, apa yang mungkin sudah dibaca orang."
          rows={4}
          maxLength={5000}
        />
        <EntryTicks entries={entries} values={values} />
        <TextArea
          {...field('addresses')}
          label="Alamat yang terkena"
          help="Satu alamat tiap baris, seperti di peramban."
          rows={3}
          maxLength={10_000}
          spellCheck={false}
        />
        <TextField
          {...field('persons')}
          label="Banyaknya orang yang datanya terkena"
          help="0 bila tidak ada data pribadi yang terkena; kosongkan selama belum diketahui."
          inputMode="numeric"
          className="max-w-80"
        />
        <TextArea
          {...field('data')}
          label="Data apa"
          help="Misalnya nama, NIK, dan nomor telepon pemohon informasi."
          rows={2}
          maxLength={2000}
        />
      </Part>
      <Part title="Penanganan dan pemulihan">
        <TextArea
          {...field('handling')}
          label="Yang sudah dan akan dilakukan"
          help="Menghentikan, membetulkan, dan mencegah terulang."
          rows={4}
          maxLength={5000}
        />
      </Part>
      <div className="flex flex-wrap gap-3">
        <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
          Simpan catatan
        </button>
        <LinkButton href={`/admin/insiden/${id}`} className="max-md:w-full">
          Batal
        </LinkButton>
      </div>
    </form>
  )
}
