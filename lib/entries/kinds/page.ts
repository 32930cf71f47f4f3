import { z } from 'zod'
import { informationField, informationLabel } from '../information.ts'
import { defineKind } from '../kind.ts'

export const pageFields = z.object({
  /** The page this one lies below; null for one at the top, such as /profil. */
  parentId: z.uuid().nullable().default(null),
  order: z.number().int().min(0).max(999).default(0),
  informationClass: informationField,
})
export type PageFields = z.infer<typeof pageFields>

/** Standing pages. The slug of a page is its whole path without the first slash, such as profil/sejarah. */
export const page = defineKind({
  label: 'Halaman',
  noun: 'halaman',
  place: 'halaman',
  fields: pageFields,
  labels: {
    parentId: { label: 'Halaman induk' },
    order: { label: 'Urutan' },
    informationClass: informationLabel,
  },
  input: pageFields.extend({
    parentId: z
      .union([z.literal('').transform(() => null), z.uuid('Halaman induk tidak dikenal.')])
      .default(null),
    order: z.coerce.number('Urutan harus angka.').int().min(0).max(999).default(0),
  }),
  path: slug => `/${slug}`,
  columns: fields => ({
    parentId: fields.parentId,
    sortKey: fields.order,
    informationClass: fields.informationClass || null,
  }),
  media: () => [],
})
