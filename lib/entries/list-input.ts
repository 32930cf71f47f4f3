import { z } from 'zod'
import { entryRef } from './input.ts'

export const categoryInput = entryRef.extend({
  category: z.string('Pilih kategorinya.').trim().min(1, 'Pilih kategorinya.').max(40, 'Pilih dari daftar.'),
})

export const copyInput = z.object({
  id: z.uuid('Alamat naskah tidak dikenal.'),
  /** The id of the copy, given before, so that clicking twice makes one. */
  copy: z.uuid('Alamat naskah tidak dikenal.').default(() => crypto.randomUUID()),
})

export const filterInput = z.object({
  place: z.string().regex(/^[a-z]{1,40}$/, 'Daftar ini tidak dikenal.'),
  name: z.string().trim().min(1, 'Beri nama saringan ini.').max(60, 'Nama paling panjang 60 huruf.'),
  query: z
    .string()
    .max(500, 'Saringan ini terlalu panjang.')
    .transform(query => new URLSearchParams(query).toString()),
})
export const filterRef = z.object({ id: z.coerce.number('Saringan ini tidak dikenal.').int().min(1) })
