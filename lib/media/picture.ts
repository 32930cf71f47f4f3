import { z } from 'zod'

/** A picture as an entry shows it. Hash and size are copied so that a page needs no look-up of the medium. */
export const pictureSchema = z.object({
  mediaId: z.uuid(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** What stays in view when it is cropped, in tenths from the left and the top: "3-7". */
  focus: z
    .string()
    .regex(/^(10|\d)-(10|\d)$/)
    .optional(),
  alt: z.string().trim().max(300, 'Gambaran foto paling panjang 300 huruf.').default(''),
  /** True when the picture says nothing a blind reader would miss ("hiasan"). */
  decorative: z.boolean().default(false),
  caption: z.string().trim().max(400, 'Keterangan foto paling panjang 400 huruf.').default(''),
  credit: z.string().trim().max(120, 'Nama fotografer paling panjang 120 huruf.').default(''),
})
export type Picture = z.infer<typeof pictureSchema>
