import { z } from 'zod'
import { kindNames } from './schema.ts'

const mostCharacters = 3_000_000
// Which window wrote it and how often it had by then: a phone's clock may be wrong, its counting is not.
const mark = z.string().regex(/^[a-z0-9]{6,24}:\d{1,9}$/)

/** What a browser sends of a text that is being written. `base` is the copy it goes on from, if any. */
export const copyInput = z.object({
  id: z.uuid(),
  kind: z.enum(kindNames),
  lock: z.number().int().min(0),
  /** Whose text it is, so that the next person at a device never gets it as theirs. */
  owner: z.number().int().optional(),
  mark,
  base: z.union([mark, z.literal('')]),
  values: z
    .record(z.string().max(60), z.string())
    .refine(values => Object.keys(values).length <= 60, 'Terlalu banyak isian.')
    .refine(
      values => Object.values(values).reduce((sum, value) => sum + value.length, 0) <= mostCharacters,
      'Tulisan ini terlalu besar untuk disimpan otomatis. Pecah menjadi beberapa bagian.',
    ),
})
export type Copy = z.infer<typeof copyInput>
