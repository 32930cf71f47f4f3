import { z } from 'zod'

/** The report that is signed: the digest that stood on the page. */
export const signInput = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/, 'Muat ulang laporannya.') })
/** Why all addresses that still have no place are gone; `q` narrows them as on the page. */
export const restInput = z.object({
  q: z.string().trim().max(120).default(''),
  reason: z
    .string()
    .trim()
    .min(10, 'Tulis alasannya dalam satu kalimat; siapa pun yang membuka alamat itu membacanya.')
    .max(500, 'Paling panjang 500 huruf.'),
})
export const againInput = z.object({})
