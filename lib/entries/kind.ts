import type { z } from 'zod'

/** The typed columns of live_entries that a kind may fill from its fields. */
export type LiveColumns = {
  category?: string | null
  tags?: string[]
  startsAt?: Date | null
  endsAt?: Date | null
  validUntil?: Date | null
  sortKey?: number
  parentId?: string | null
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
  /** The address on the office's site. */
  path: (slug: string) => string
  columns: (fields: z.infer<Fields>) => LiveColumns
  /** The media an entry of this kind shows outside its document. */
  media: (fields: z.infer<Fields>) => string[]
}

/** Gives a definition its exact type. */
export const defineKind = <Fields extends z.ZodType>(definition: KindDefinition<Fields>) => definition
