import type { z } from 'zod'
import type { Zone } from '../offices/schema.ts'
import type { InformationClass } from './information.ts'

/** The typed columns of live_entries that a kind may fill from its fields. */
export type LiveColumns = {
  title?: string
  summary?: string
  category?: string | null
  tags?: string[]
  startsAt?: Date | null
  endsAt?: Date | null
  validUntil?: Date | null
  sortKey?: number
  parentId?: string | null
  stageId?: number | null
  informationClass?: InformationClass | null
}

/** One kind of entry: everything that differs from the others. A new kind is one of these, its form, its page. */
export type KindDefinition<Fields extends z.ZodType = z.ZodType> = {
  /** "Berita", as in the menu. */
  label: string
  /** "berita", inside a sentence. */
  noun: string
  /** The list of this kind in the back office, /admin/<place>. */
  place: string
  fields: Fields
  /** What each field is called where people read of it, in reading order, and the words of its values if they are keys. */
  labels: Record<string, { label: string; words?: Record<string, string> }>
  /** The kind's own part of the form, as text fields; gives `fields`. */
  input: z.ZodType<z.infer<Fields>>
  /** False for what is never shown to the public, such as an internal meeting; it is published without a live row. */
  open?: (fields: z.infer<Fields>) => boolean
  /** An office has one of these at most, under this slug. */
  single?: string
  /** What a copy does not take over: it speaks of another event. */
  unlikeCopy?: Partial<z.infer<Fields>>
  /** What of the fields search should find besides the document. */
  words?: (fields: z.infer<Fields>) => string[]
  /** The address on the office's site. */
  path: (slug: string) => string
  /** `zone` is the office's: dates in fields are its local ones. */
  columns: (fields: z.infer<Fields>, zone: Zone) => LiveColumns
  /** The media an entry of this kind shows outside its document. */
  media: (fields: z.infer<Fields>) => string[]
}

/** Gives a definition its exact type. */
export const defineKind = <Fields extends z.ZodType>(definition: KindDefinition<Fields>) => definition
