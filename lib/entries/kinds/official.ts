import { z } from 'zod'
import { endOfDay } from '../../dates.ts'
import { pictureSchema } from '../../media/picture.ts'
import type { Zone } from '../../offices/schema.ts'
import { pictureField } from '../form.ts'
import { isDay } from '../form-dates.ts'
import { defineKind } from '../kind.ts'

const term = (name: string) =>
  z
    .string()
    .trim()
    .max(20)
    .default('')
    .refine(
      text => !text || /^\d{4}$/.test(text) || isDay(text),
      `${name}: tulis tahun atau pilih tanggalnya.`,
    )

export const officialFields = z.object({
  position: z.string().trim().min(1, 'Isi jabatannya.').max(120, 'Jabatan paling panjang 120 huruf.'),
  division: z.string().trim().max(160, 'Divisi paling panjang 160 huruf.').default(''),
  /** A year or a day of the office's calendar. */
  termFrom: term('Awal masa jabatan'),
  termTo: term('Akhir masa jabatan'),
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
  input: officialFields
    .extend({
      order: z.coerce
        .number('Urutan harus angka.')
        .int('Urutan harus angka bulat.')
        .min(0, 'Urutan paling kecil 0.')
        .max(999, 'Urutan paling besar 999.')
        .default(0),
      portrait: pictureField('Foto tidak terbaca. Pasang ulang fotonya.'),
    })
    .refine(({ termFrom, termTo }) => !termFrom || !termTo || termTo >= termFrom.slice(0, termTo.length), {
      path: ['termTo'],
      message: 'Masa jabatan berakhir sebelum mulai. Periksa kedua tanggal.',
    }),
  words: ({ position, division }) => [position, division],
  path: slug => `/profil/anggota/${slug}`,
  columns: (fields, zone) => ({ sortKey: fields.order, validUntil: endOfTerm(fields.termTo, zone) }),
  media: fields => (fields.portrait ? [fields.portrait.mediaId] : []),
})

/** The last moment of a term that ends on a day or with a year; null while no end is known. */
export const endOfTerm = (termTo: string, zone: Zone) =>
  endOfDay(/^\d{4}$/.test(termTo) ? `${termTo}-12-31` : termTo, zone)
