import { z } from 'zod'

const address = (missing: string) =>
  z.string().trim().min(1, missing).max(2000, 'Alamat paling panjang 2.000 huruf.')

export const redirectInput = z.object({
  from: address('Tulis alamat lamanya, misalnya /berita/judul-lama.'),
  to: address('Tulis ke mana pembaca dibawa.'),
})
export const removeInput = z.object({ path: address('Alamat ini tidak dikenal.') })
export const tableInput = z.object({
  table: z
    .string()
    .trim()
    .min(1, 'Tempel isi tabelnya dulu: satu baris untuk satu alamat.')
    .max(1_000_000, 'Tabel ini terlalu besar. Bagi menjadi beberapa bagian.'),
})
