import { z } from 'zod'
import { arrangementSchema } from './schema.ts'

const lock = z.coerce.number().int().min(0)

/** JSON of a form's hidden field, checked against a schema; its first sentence is what the person reads. */
const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .max(200_000, 'Menu ini terlalu besar.')
    .transform((text, context): z.infer<Schema> => {
      const read = schema.safeParse(parsed(text))
      if (read.success) return read.data
      context.addIssue(read.error.issues[0]?.message ?? 'Menu ini tidak terbaca. Muat ulang halaman.')
      return z.NEVER
    })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return
  }
}

export const arrangementInput = z.object({ arrangement: json(arrangementSchema), lock })
export const lockInput = z.object({ lock })
