import { z } from 'zod'
import { entryRef } from '../entries/input.ts'

/** A reason short enough to be read by who approves, and long enough to be one. */
export const justifyInput = entryRef.extend({
  reason: z
    .string()
    .trim()
    .min(20, 'Tulis alasannya dalam satu kalimat: dasar hukumnya, atau persetujuan orangnya.')
    .max(500, 'Alasan paling panjang 500 huruf.'),
  stay: z.literal('1').optional(),
})

/** What the editor asks while a text is written: about these files and these addresses. */
export const askInput = z.object({
  files: z.array(z.uuid()).max(100).default([]),
  links: z.array(z.string().max(2000)).max(300).default([]),
})
