import { z } from 'zod'
import { pictureSchema } from '../../media/picture.ts'
import { pictureField } from '../form.ts'
import { defineKind } from '../kind.ts'

export const officialFields = z.object({
  position: z.string().trim().min(1, 'Isi jabatannya.').max(120),
  division: z.string().trim().max(160).default(''),
  termFrom: z.string().trim().max(20).default(''),
  termTo: z.string().trim().max(20).default(''),
  order: z.number().int().min(0).max(999).default(0),
  portrait: pictureSchema.nullable().default(null),
})
export type OfficialFields = z.infer<typeof officialFields>

/** Commissioners and secretaries; shown together at /profil/anggota, each at an address of its own below it. */
export const official = defineKind({
  label: 'Pejabat',
  noun: 'pejabat',
  place: 'pejabat',
  fields: officialFields,
  labels: {
    portrait: { label: 'Foto' },
    position: { label: 'Jabatan' },
    division: { label: 'Divisi' },
    termFrom: { label: 'Menjabat sejak' },
    termTo: { label: 'Menjabat sampai' },
    order: { label: 'Urutan' },
  },
  input: officialFields.extend({
    order: z.coerce.number('Urutan harus angka.').int().min(0).max(999).default(0),
    portrait: pictureField('Foto tidak terbaca. Pasang ulang fotonya.'),
  }),
  path: slug => `/profil/anggota/${slug}`,
  columns: fields => ({ sortKey: fields.order }),
  media: fields => (fields.portrait ? [fields.portrait.mediaId] : []),
})
