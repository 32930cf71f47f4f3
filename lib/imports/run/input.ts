import { z } from 'zod'
import { type Format, formats } from '../schema.ts'
import { isTarget } from './mapping.ts'
import { mediaWays, type Target } from './schema.ts'

const formatNames = Object.keys(formats) as [Format, ...Format[]]
const ways = Object.keys(mediaWays) as (keyof typeof mediaWays)[]
/** Those that are read from an address instead of a file; a feed may be either. */
export const outsideFormats: Format[] = ['drupal', 'crawl', 'feed']

export const startInput = z
  .object({
    format: z.enum(formatNames, 'Pilih dari mana isinya diambil.'),
    /** The upload that holds the export, and the one with the old site's files. */
    upload: z.string().max(100).default(''),
    beside: z.string().max(100).default(''),
    address: z.string().trim().max(2000, 'Alamat paling panjang 2.000 huruf.').default(''),
    media: z.enum(ways).default('fetch'),
  })
  .refine(({ format, upload, address }) => upload || (address && format !== 'joomla'), {
    path: ['address'],
    message: 'Pilih berkas ekspornya, atau tulis alamat situs lamanya.',
  })
  .refine(({ address }) => !address || /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(address), {
    path: ['address'],
    message: 'Tulis alamat lengkapnya, misalnya https://kpu-kedirikab.go.id.',
  })

export const runRef = z.object({ id: z.uuid() })
export const itemRef = z.object({ id: z.uuid(), number: z.coerce.number().int().min(1) })

const field = 'sasaran.'
/** The name of the field that says what an old category becomes. */
export const targetField = (category: string) => field + category

/** What the operator chose: each old category's field, and whether media come along. */
export const choicesInput = z
  .object({ id: z.uuid(), media: z.enum(ways).default('fetch') })
  .catchall(z.string())
  .transform(({ id, media, ...fields }) => ({
    id,
    media,
    mapping: Object.fromEntries(
      Object.entries(fields).flatMap(([name, target]) =>
        name.startsWith(field) && isTarget(target) ? [[name.slice(field.length), target]] : [],
      ),
    ) as Record<string, Target>,
  }))
