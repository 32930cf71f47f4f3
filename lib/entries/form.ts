import { z } from 'zod'
import { fileSchema } from '../media/file.ts'
import { pictureSchema } from '../media/picture.ts'
import { readJson } from '../storable.ts'

/** A text field of a form that holds JSON; `message` is told when it cannot be read or is not of this shape. */
export const json = <T extends z.ZodType>(schema: T, message: string) =>
  z.string().transform((text, ctx): z.infer<T> => {
    const result = schema.safeParse(readJson(text))
    if (result.success) return result.data
    ctx.addIssue(message)
    return z.NEVER
  })

/** A picture field: JSON of a Picture, or empty for none. */
export const pictureField = (message: string) =>
  z.union([z.literal('').transform(() => null), json(pictureSchema, message)]).default(null)

const lostFile = 'Berkas tidak terbaca. Pasang ulang berkasnya.'

/** A file field: JSON of an OfferedFile, or empty for none. */
export const fileField = z
  .union([z.literal('').transform(() => null), json(fileSchema, lostFile)])
  .default(null)

/** A field with a list: JSON of an array, or empty for none. Its own sentences name what is wrong. */
export const listField = <T extends z.ZodType>(list: T, message: string) =>
  z
    .string()
    .default('')
    .transform((text, ctx): z.infer<T> => {
      const result = list.safeParse(text ? readJson(text) : [])
      if (result.success) return result.data
      const own = result.error.issues.find(issue => issue.message.endsWith('.'))
      ctx.addIssue(own?.message ?? message)
      return z.NEVER
    })

/** A field with a list of files, at most `most`. */
export const filesField = (most: number) =>
  listField(z.array(fileSchema).max(most, `Paling banyak ${most} berkas.`), lostFile)

/** Words separated by commas: trimmed, lower case, each once. */
export const tagsField = z
  .string()
  .default('')
  .transform(text => [
    ...new Set(
      text
        .split(',')
        .map(tag => tag.trim().toLowerCase())
        .filter(Boolean),
    ),
  ])

/** A line of text with its own sentence when it is too long. */
export const line = (name: string, max = 120) =>
  z.string().trim().max(max, `${name} paling panjang ${max} huruf.`).default('')
