import { zoneName } from '../../../../../lib/dates.ts'
import { incidentKinds } from '../../../../../lib/incidents/schema.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { ChoiceField, TextArea, TextField } from '../../../../_ui/Field.tsx'

export type Values = Record<string, string | undefined>
type KnownFieldsProps = { values: Values; errors: Record<string, string>; zone: Zone }

/** What is known from the first minute: what, when, by whom. */
export function KnownFields({ values, errors, zone }: KnownFieldsProps) {
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <>
      <TextField
        {...field('title')}
        label="Apa yang terjadi"
        help="Satu kalimat pendek, misalnya Beranda diganti gambar asing."
        required
        maxLength={120}
      />
      <ChoiceField {...field('kind')} label="Jenis" choices={incidentKinds} required />
      <div className="grid items-end gap-6 md:grid-cols-2">
        <TextField
          {...field('learnedAt')}
          type="datetime-local"
          label="Pertama diketahui"
          help={`Waktu ${zoneName(zone)}. Sejak saat ini 3 × 24 jam berjalan.`}
          required
        />
        <TextField
          {...field('learnedBy')}
          label="Diketahui oleh"
          help="Orang, kantor, atau dari mana kabarnya."
          required
          maxLength={200}
        />
      </div>
      <div className="grid items-end gap-6 md:grid-cols-2">
        <TextField
          {...field('since')}
          type="datetime-local"
          label="Terjadi sejak"
          help="Perkiraan. Jejak kegiatan sejak saat itu ikut menjadi kronologi."
          required
        />
        <TextField
          {...field('until')}
          type="datetime-local"
          label="Sampai"
          help="Kosongkan selama masih berlangsung."
        />
      </div>
      <TextArea
        {...field('description')}
        label="Uraian"
        help="Yang dilihat, yang diduga, dan yang belum diketahui. Boleh dilengkapi nanti."
        rows={5}
        maxLength={5000}
      />
    </>
  )
}
