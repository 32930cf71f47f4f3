import { z } from 'zod'

const id = z.uuid('Media ini tidak dikenal.')
const text = (max: number, sentence: string) => z.string().trim().max(max, sentence)

export const mediumRef = z.object({ id })

/** What a medium tells; an unchecked box is not in the form. */
export const wordsInput = z.object({
  id,
  alt: text(300, 'Gambaran foto paling panjang 300 huruf.').default(''),
  decorative: z
    .enum(['1'])
    .optional()
    .transform(value => value === '1'),
  caption: text(400, 'Keterangan foto paling panjang 400 huruf.').default(''),
  credit: text(120, 'Nama fotografer paling panjang 120 huruf.').default(''),
})

const tenths = z.coerce.number('Pilih titiknya di foto.').int().min(0).max(10)

/** A point in tenths of width and height; without one the middle counts again. */
export const focusInput = z.object({ id, x: tenths.optional(), y: tenths.optional() })

const reason = z
  .string()
  .trim()
  .min(5, 'Tulis alasannya dalam satu kalimat. Contoh: Tanda tangan ketua belum ada.')
  .max(300, 'Alasan paling panjang 300 huruf.')

/** `other` is the medium just uploaded, whose file this one takes over. */
export const replaceInput = z.object({ id, other: z.uuid('Pilih berkas penggantinya lebih dulu.'), reason })

/** Why personal data in a public file is to stay. */
export const justifyInput = z.object({ id, reason })

/** `earlier` is one of the files that this medium had. */
export const earlierInput = z.object({ id, earlier: z.uuid('Berkas itu tidak dikenal.') })

/** How much an office may keep, gigabytes. */
export const quotaInput = z.object({
  slug: z.string().max(63),
  gigabytes: z.coerce
    .number('Tulis angka, misalnya 20.')
    .int('Tulis angka bulat, misalnya 20.')
    .min(1, 'Paling sedikit 1 GB.')
    .max(10_000, 'Paling banyak 10.000 GB.'),
})
