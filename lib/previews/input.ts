import { z } from 'zod'

const id = z.uuid('Alamat naskah tidak dikenal.')

export const createInput = z.object({ id })

export const revokeInput = z.object({
  id,
  /** The hash of the link's token: it names the link and opens nothing. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'Tautan tidak dikenal.'),
})
