import { z } from 'zod'
import { readJson } from '../storable.ts'
import { arrangementSchema } from './schema.ts'

const lock = z.coerce.number().int().min(0)

/** JSON of a form's hidden field, checked against a schema; its first sentence is what the person reads. */
const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .max(200_000, 'Menu ini terlalu besar.')
    .transform((text, context): z.infer<Schema> => {
      const read = schema.safeParse(readJson(text))
      if (read.success) return read.data
      context.addIssue(read.error.issues[0]?.message ?? 'Menu ini tidak terbaca. Muat ulang halaman.')
      return z.NEVER
    })

export const arrangementInput = z.object({ arrangement: json(arrangementSchema), lock })
export const lockInput = z.object({ lock })
