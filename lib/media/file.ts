import { z } from 'zod'

/** A file as an entry offers it. Hash, type and size are copied so that a page needs no look-up of the medium. */
export const fileSchema = z.object({
  mediaId: z.uuid(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().trim().min(1).max(120, 'Nama berkas paling panjang 120 huruf.'),
  mime: z.string().max(120),
  /** Bytes. */
  size: z.number().int().positive(),
  /** A scan: what a machine read from it, or that nothing could be read. Of other files nothing is said. */
  reading: z.enum(['machine', 'unreadable']).optional().catch(undefined),
})
export type OfferedFile = z.infer<typeof fileSchema>
