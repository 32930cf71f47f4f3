import type { z } from 'zod'
import { fileSchema } from '../media/file.ts'
import { pictureSchema } from '../media/picture.ts'
import { isVideo } from '../media/video.ts'
import { Refusal } from '../refusal.ts'

export type Raw = Record<string, unknown>
/** Counts and cleans a text that an attribute carries. */
export type Words = (value: unknown) => string

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A photo's attributes; a Refusal names what is too long or missing. */
export function pictureAttrs(raw: Raw, words: Words): Raw {
  const lines = ['alt', 'caption', 'credit'].map(key => [key, words(raw[key] ?? '')])
  return checked(pictureSchema, { ...raw, ...Object.fromEntries(lines) }, 'foto')
}

/** A file's attributes: type and size are set right from the library when the text is saved. */
export const fileAttrs = (raw: Raw, words: Words): Raw =>
  checked(fileSchema, { ...raw, name: words(raw.name) }, 'berkas')

/** A video elsewhere: who keeps it, its name there, its title, a poster kept here or none. */
export function videoAttrs(raw: Raw, words: Words): Raw {
  const { provider, id } = raw
  const title = words(raw.title ?? '').trim()
  if (!isVideo(provider, id) || !title || title.length > 200)
    throw new Refusal(
      'Satu video di naskah ini tidak dikenal. Pasang ulang tautannya dari YouTube atau Vimeo.',
    )
  return { provider, id, title, poster: isRaw(raw.poster) ? pictureAttrs(raw.poster, words) : null }
}

/** How many columns and rows a cell covers; only what is more than one is kept. */
export function cellAttrs({ colspan, rowspan }: Raw): Raw {
  return { ...(isSpan(colspan) && { colspan }), ...(isSpan(rowspan) && { rowspan }) }
}

const isSpan = (value: unknown) => Number.isInteger(value) && Number(value) > 1 && Number(value) <= 20

function checked(schema: z.ZodType<Raw>, value: Raw, noun: string): Raw {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const told = result.error.issues.find(issue => issue.code === 'too_big' && issue.message.endsWith('.'))
  throw new Refusal(
    told?.message ?? `Satu ${noun} di naskah ini tidak lengkap. Hapus ${noun} itu, lalu unggah lagi.`,
  )
}
