import { z } from 'zod'
import { type Level, levels } from '../offices/schema.ts'

/** One place a menu leads to, as a visitor sees it. */
export type Place = { name: string; href: string; children?: Place[]; own?: string }

const withinSite = /^\/(?![/\\])[^\s\\]*$/
const outside = /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d+)?([/?#]\S*)?$/i

const key = z.string().regex(/^[a-z0-9-]{1,60}$/, 'Nama dalam menu ini tidak dikenal. Muat ulang halaman.')
const name = z
  .string()
  .trim()
  .min(1, 'Beri nama yang dibaca pengunjung.')
  .max(32, 'Nama menu paling panjang 32 huruf, supaya muat di layar.')
const href = z
  .string()
  .trim()
  .max(500, 'Alamat paling panjang 500 huruf.')
  .refine(
    value => withinSite.test(value) || outside.test(value),
    'Tulis alamat di situs ini, misalnya /layanan, atau alamat lengkap yang diawali https://.',
  )

const standardPlace = z.object({
  key,
  name,
  href,
  /** An office may not hide it. */
  fixed: z.boolean().default(false),
  /** Only offices of these levels have it; empty for all. */
  levels: z.array(z.enum(levels)).max(4).default([]),
})
const standardItem = standardPlace.extend({
  /** What its own page is called at the head of the list below it. */
  own: z.string().trim().max(32).default(''),
  /** An office may put places of its own below it. */
  open: z.boolean().default(false),
  children: z.array(standardPlace).max(15, 'Paling banyak 15 tempat di bawah satu menu.').default([]),
})

/** The tree that every office of an institution begins with, and what an office may do with it. */
export const standardMenuSchema = z.object({
  items: z.array(standardItem).min(1, 'Menu tidak boleh kosong.').max(14, 'Paling banyak 14 menu utama.'),
  /** How many places an office may add at the top. */
  ownAtTop: z.number().int().min(0).max(4).default(1),
})
export type StandardMenu = z.infer<typeof standardMenuSchema>
export type StandardItem = StandardMenu['items'][number]
export type StandardPlace = StandardItem['children'][number]

/** How many places an office may add below one open item. */
export const ownBelow = 8

/** What one office makes of the standard tree: another order, places it hides, places of its own. */
export const arrangementSchema = z.object({
  order: z.array(key).max(60).default([]),
  hidden: z.array(key).max(200).default([]),
  added: z
    .array(
      z.object({
        key,
        name,
        href,
        /** The key of an open item, or empty for the top. */ under: key.or(z.literal('')),
      }),
    )
    .max(60, 'Paling banyak 60 tempat sendiri.')
    .default([]),
})
export type Arrangement = z.infer<typeof arrangementSchema>

export const noArrangement: Arrangement = { order: [], hidden: [], added: [] }

/** Whether offices of this level have a place of the standard tree. */
export const isFor = (place: { levels: Level[] }, level: Level) =>
  place.levels.length === 0 || place.levels.includes(level)
