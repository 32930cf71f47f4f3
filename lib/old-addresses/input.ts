import { z } from 'zod'

const address = z
  .string()
  .trim()
  .min(1, 'Tulis alamat lamanya.')
  .max(2000, 'Alamat paling panjang 2.000 huruf.')
const host = z.string().trim().max(255).default('')

/** Where an old address leads from now on; without a target, why there is nothing any more. */
export const settleInput = z.object({
  address,
  host,
  to: z.string().trim().max(2000, 'Alamat paling panjang 2.000 huruf.').default(''),
  reason: z.string().trim().max(500, 'Paling panjang 500 huruf.').default(''),
})
export const missInput = z.object({ address })
export const oldInput = z.object({ address, host })
