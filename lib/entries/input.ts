import { z } from 'zod'
import { pictureSchema } from '../media/picture.ts'
import { articleFields } from './kinds/article.ts'

const json = <T extends z.ZodType>(schema: T, message: string) =>
  z.string().transform((text, ctx) => {
    try {
      return schema.parse(JSON.parse(text)) as z.infer<T>
    } catch {
      ctx.addIssue(message)
      return z.NEVER
    }
  })

/** Which entry, in the state this person saw it: a save that names an older lock is stale. */
export const entryRef = z.object({
  id: z.uuid('Alamat naskah tidak dikenal.'),
  lock: z.coerce.number('Muat ulang halaman ini.').int().min(1),
})

export const slugSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(120, 'Alamat paling panjang 120 huruf.')
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'Alamat hanya boleh berisi huruf kecil, angka, dan tanda hubung.')

/** The article's form, as text fields. `id` is empty on the first save. */
export const articleInput = z.object({
  id: z.union([z.literal(''), z.uuid('Alamat naskah tidak dikenal.')]).default(''),
  lock: z.coerce.number().int().min(0).default(0),
  title: z
    .string()
    .trim()
    .min(1, 'Beri judul dulu. Satu kalimat pendek sudah cukup.')
    .max(200, 'Judul paling panjang 200 huruf. Pindahkan rinciannya ke ringkasan.'),
  summary: z.string().trim().max(500, 'Ringkasan paling panjang 500 huruf.').default(''),
  slug: slugSchema.default(''),
  category: articleFields.shape.category,
  place: articleFields.shape.place,
  writer: articleFields.shape.writer,
  editor: articleFields.shape.editor,
  photographer: articleFields.shape.photographer,
  tags: z
    .string()
    .default('')
    .transform(text => [
      ...new Set(
        text
          .split(',')
          .map(tag => tag.trim().toLowerCase())
          .filter(Boolean),
      ),
    ])
    .pipe(articleFields.shape.tags.unwrap()),
  lead: z
    .union([
      z.literal('').transform(() => null),
      json(pictureSchema, 'Foto utama tidak terbaca. Pasang ulang fotonya.'),
    ])
    .default(null),
  document: json(
    z.unknown(),
    'Isi berita tidak terbaca. Salin tulisan Anda, lalu muat ulang halaman.',
  ).default(null),
  stay: z.literal('1').optional(),
})
export type ArticleInput = z.infer<typeof articleInput>

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
