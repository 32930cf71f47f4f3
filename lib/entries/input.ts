import { z } from 'zod'
import { json } from './form.ts'
import { kindNames } from './schema.ts'

/** Which entry, in the state this person saw it: a save that names an older lock is stale. */
export const entryRef = z.object({
  id: z.uuid('Alamat naskah tidak dikenal.'),
  lock: z.coerce.number('Muat ulang halaman ini.').int().min(1),
  /** Where the person was: they are led back there. */
  from: z.enum(['persetujuan', 'pembinaan', 'beranda']).optional(),
})

export const slugSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(120, 'Alamat paling panjang 120 huruf.')
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'Alamat hanya boleh berisi huruf kecil, angka, dan tanda hubung.')

/** What every form has, as text fields; the kind's own come beside them. `lock` is 0 on the first save. */
export const entryInput = z.looseObject({
  id: z.union([z.literal(''), z.uuid('Alamat naskah tidak dikenal.')]).default(''),
  kind: z.enum(kindNames, 'Jenis naskah tidak dikenal.').default('article'),
  lock: z.coerce.number().int().min(0).default(0),
  title: z
    .string()
    .trim()
    .min(1, 'Beri judul dulu. Satu kalimat pendek sudah cukup.')
    .max(200, 'Judul paling panjang 200 huruf. Pindahkan rinciannya ke ringkasan.'),
  summary: z.string().trim().max(500, 'Ringkasan paling panjang 500 huruf.').default(''),
  slug: slugSchema.default(''),
  document: json(
    z.unknown(),
    'Isi naskah tidak terbaca. Salin tulisan Anda, lalu muat ulang halaman.',
  ).default({
    type: 'doc',
    content: [],
  }),
  stay: z.literal('1').optional(),
  /** The mark of the working copy that this makes a version of. */
  copy: z.string().max(60).optional(),
})
export type EntryInput = z.infer<typeof entryInput>

export const returnInput = entryRef.extend({
  note: z
    .string()
    .trim()
    .min(3, 'Tulis catatan singkat: apa yang perlu diperbaiki.')
    .max(2000, 'Catatan paling panjang 2.000 huruf.'),
})

export const withdrawInput = entryRef.extend({
  reason: z
    .string()
    .trim()
    .min(5, 'Tulis alasannya. Pembaca akan melihatnya di alamat lama.')
    .max(500, 'Alasan paling panjang 500 huruf.'),
})

const correction = z
  .string()
  .trim()
  .max(500, 'Ralat paling panjang 500 huruf. Sebutkan yang keliru dan yang benar.')
  .optional()

export const submitInput = entryRef.extend({ correction })

// The office's own date and time, as the browser's field gives it.
const moment = (message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, message)
const optionalMoment = z.union([z.literal(''), moment('Pilih tanggal dan jam turun tayang.')]).default('')

export const publishInput = entryRef.extend({ correction, unpublishAt: optionalMoment.optional() })

export const scheduleInput = entryRef.extend({
  at: moment('Pilih tanggal dan jam terbit.'),
  unpublishAt: optionalMoment,
  correction,
})

export const unpublishInput = entryRef.extend({ unpublishAt: optionalMoment })

export const overrideInput = entryRef.extend({
  reason: z
    .string()
    .trim()
    .min(10, 'Tulis alasannya. Pusat membacanya dan meninjau dalam 24 jam.')
    .max(500, 'Alasan paling panjang 500 huruf.'),
  correction,
})
