import { z } from 'zod'

/** The report that is signed: the digest that stood on the page. */
export const signInput = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/, 'Muat ulang laporannya.') })
export const againInput = z.object({})
