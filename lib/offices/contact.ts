import { z } from 'zod'

/** How a visitor reaches an office. Hours are in the office's own zone. */
export const contactSchema = z.object({
  address: z.array(z.string().trim().max(200)).max(4).default([]),
  phone: z.string().trim().max(40).default(''),
  email: z.string().trim().max(120).default(''),
  hours: z
    .array(z.object({ days: z.string().max(40), time: z.string().max(40) }))
    .max(7)
    .default([]),
})

export type OfficeContact = z.infer<typeof contactSchema>
