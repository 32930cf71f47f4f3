import { z } from 'zod'
import { entryRef } from './input.ts'

/** Which page, and the whole path it moves to, with or without a slash before it. */
export const movePageInput = entryRef.extend({
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .transform(path => path.replaceAll(/^\/+|\/+$/g, ''))
    .pipe(
      z
        .string()
        .min(1, 'Tulis alamat barunya, misalnya profil/sejarah.')
        .max(200, 'Alamat paling panjang 200 huruf.')
        .regex(
          /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/,
          'Alamat hanya boleh berisi huruf kecil, angka, tanda hubung, dan garis miring.',
        ),
    ),
})

/** Pages side by side, in their new order: ids with commas between. */
export const orderPagesInput = z.object({
  ids: z
    .string()
    .transform(text => text.split(','))
    .pipe(z.array(z.uuid('Halaman tidak dikenal.')).min(1).max(500, 'Paling banyak 500 halaman sekaligus.')),
})
