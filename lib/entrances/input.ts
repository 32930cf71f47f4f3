import { z } from 'zod'

export const enterInput = z.object({
  slug: z.string().trim().max(63),
  reason: z
    .string()
    .trim()
    .min(10, 'Tulis alasannya dalam satu kalimat, supaya orang kantor itu tahu mengapa Anda datang.')
    .max(300, 'Alasan paling panjang 300 huruf.'),
})

export const visitRef = z.object({ id: z.coerce.number().int().positive() })
