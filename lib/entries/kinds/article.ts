import { z } from 'zod'
import { pictureSchema } from '../../media/picture.ts'
import { stageField, stageInput } from '../../stages/schema.ts'
import { line, pictureField, tagsField } from '../form.ts'
import { defineKind } from '../kind.ts'

export const categories = {
  berita: 'Berita',
  'siaran-pers': 'Siaran Pers',
  artikel: 'Artikel',
  sosialisasi: 'Sosialisasi',
} as const
/** Those that every institution begins with; the centre adds others and names them (lib/standards). */
export type Category = keyof typeof categories
export const categoryKey = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

export const articleFields = z.object({
  category: z
    .string('Pilih kategori.')
    .max(40, 'Pilih kategori.')
    .regex(categoryKey, 'Pilih kategori.')
    .default('berita'),
  place: line('Tempat'),
  writer: line('Nama penulis'),
  editor: line('Nama editor'),
  photographer: line('Nama fotografer'),
  tags: z
    .array(z.string().trim().toLowerCase().min(1).max(40, 'Satu tanda paling panjang 40 huruf.'))
    .max(12, 'Paling banyak 12 tanda.')
    .default([]),
  lead: pictureSchema.nullable().default(null),
  /** The stage it belongs to, in words; `stageId` is the same in the calendar. */
  stage: line('Tahapan', 160),
  stageId: stageField,
})
export type ArticleFields = z.infer<typeof articleFields>

export const article = defineKind({
  label: 'Berita',
  noun: 'berita',
  place: 'berita',
  fields: articleFields,
  labels: {
    lead: { label: 'Foto utama' },
    category: { label: 'Kategori', words: categories },
    place: { label: 'Tempat' },
    writer: { label: 'Penulis' },
    editor: { label: 'Editor' },
    photographer: { label: 'Foto oleh' },
    tags: { label: 'Tanda' },
    stage: { label: 'Tahapan' },
  },
  input: articleFields.extend({
    tags: tagsField.pipe(articleFields.shape.tags.unwrap()),
    lead: pictureField('Foto utama tidak terbaca. Pasang ulang fotonya.'),
    stageId: stageInput,
  }),
  path: slug => `/berita/${slug}`,
  columns: fields => ({ category: fields.category, tags: fields.tags, stageId: fields.stageId }),
  media: fields => (fields.lead ? [fields.lead.mediaId] : []),
})
