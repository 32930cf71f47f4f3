import { z } from 'zod'
import { pictureSchema } from '../../media/picture.ts'
import { line, pictureField, tagsField } from '../form.ts'
import { defineKind } from '../kind.ts'

export const categories = {
  berita: 'Berita',
  'siaran-pers': 'Siaran Pers',
  artikel: 'Artikel',
  sosialisasi: 'Sosialisasi',
} as const
export type Category = keyof typeof categories

export const articleFields = z.object({
  category: z.enum(['berita', 'siaran-pers', 'artikel', 'sosialisasi'], 'Pilih kategori.').default('berita'),
  place: line('Tempat'),
  writer: line('Nama penulis'),
  editor: line('Nama editor'),
  photographer: line('Nama fotografer'),
  tags: z
    .array(z.string().trim().toLowerCase().min(1).max(40, 'Satu tanda paling panjang 40 huruf.'))
    .max(12, 'Paling banyak 12 tanda.')
    .default([]),
  lead: pictureSchema.nullable().default(null),
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
  },
  input: articleFields.extend({
    tags: tagsField.pipe(articleFields.shape.tags.unwrap()),
    lead: pictureField('Foto utama tidak terbaca. Pasang ulang fotonya.'),
  }),
  path: slug => `/berita/${slug}`,
  columns: fields => ({ category: fields.category, tags: fields.tags }),
  media: fields => (fields.lead ? [fields.lead.mediaId] : []),
})
