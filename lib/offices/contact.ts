import { z } from 'zod'

/** Where an office has accounts of its own, by the name people know. */
export const accountNames = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  youtube: 'YouTube',
  tiktok: 'TikTok',
} as const
export type AccountName = keyof typeof accountNames

/** How a visitor reaches an office. Hours are in the office's own zone. What came later is absent in older rows. */
export const contactSchema = z.object({
  address: z.array(z.string().trim().max(200)).max(4).default([]),
  phone: z.string().trim().max(40).default(''),
  email: z.string().trim().max(120).default(''),
  hours: z
    .array(z.object({ days: z.string().max(40), time: z.string().max(40) }))
    .max(7)
    .default([]),
  /** Further numbers, each with what it is for. */
  phones: z
    .array(z.object({ label: z.string().max(60), number: z.string().max(40) }))
    .max(6)
    .optional(),
  /** Whole addresses. */
  accounts: z
    .partialRecord(z.enum(Object.keys(accountNames) as [AccountName]), z.string().max(300))
    .optional(),
  /** Degrees, WGS 84. */
  point: z.object({ lat: z.number(), lon: z.number() }).optional(),
  /** Spoken at the counter besides Indonesian: BCP 47 tags of lib/richtext/languages.ts. */
  languages: z.array(z.string()).optional(),
})

export type OfficeContact = z.infer<typeof contactSchema>
