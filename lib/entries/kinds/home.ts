import { z } from 'zod'
import type { Level } from '../../offices/schema.ts'
import { listField } from '../form.ts'
import { defineKind } from '../kind.ts'

/** The blocks a home page is put together from; each at most once. */
export const homeBlocks = {
  headline: 'Berita utama',
  stage: 'Tahapan atau tugas yang berjalan',
  latest: 'Berita terbaru',
  announcements: 'Pengumuman',
  agenda: 'Agenda',
  shortcuts: 'Layanan',
  gallery: 'Galeri',
  people: 'Anggota',
} as const
export type HomeBlock = keyof typeof homeBlocks
const blockNames = Object.keys(homeBlocks) as [HomeBlock, ...HomeBlock[]]

export const sectionSchema = z.object({
  block: z.enum(blockNames, 'Bagian ini tidak dikenal. Pilih dari daftar.'),
  /** The heading; empty for the usual one. */
  title: z.string().trim().max(80, 'Judul bagian paling panjang 80 huruf.').default(''),
  /** A sentence below the heading. */
  text: z.string().trim().max(240, 'Teks bagian paling panjang 240 huruf.').default(''),
})
export type HomeSection = z.infer<typeof sectionSchema>

const sections = z
  .array(sectionSchema)
  .min(1, 'Pilih sedikitnya satu bagian.')
  .max(blockNames.length, 'Setiap bagian hanya bisa dipakai sekali.')
  .refine(
    list => new Set(list.map(section => section.block)).size === list.length,
    'Setiap bagian hanya bisa dipakai sekali.',
  )

export const homeFields = z.object({ sections })
export type HomeFields = z.infer<typeof homeFields>

/** The order of an office that has chosen none; the national one begins with the way to the others. */
export const usualSections = (level: Level): HomeSection[] =>
  (level === 'pusat' ? ofThePortal : ofAnOffice).map(block => ({ block, title: '', text: '' }))

const ofThePortal = ['latest', 'announcements', 'agenda', 'shortcuts'] as const
const ofAnOffice = [
  'stage',
  'headline',
  'latest',
  'announcements',
  'agenda',
  'gallery',
  'shortcuts',
  'people',
] as const

/** What the front page shows, and in which order. */
export const home = defineKind({
  label: 'Beranda',
  noun: 'susunan beranda',
  place: 'beranda-situs',
  single: 'beranda',
  fields: homeFields,
  labels: { sections: { label: 'Bagian' } },
  input: homeFields.extend({ sections: listField(sections, 'Susunan beranda tidak terbaca. Susun ulang.') }),
  path: () => '/',
  // No words of its own: search must find pages, not the way to arrange them.
  columns: () => ({ title: '', summary: '' }),
  media: () => [],
})
