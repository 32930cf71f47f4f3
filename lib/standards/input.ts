import { z } from 'zod'
import { categoryKey } from '../entries/kinds/article.ts'
import { type HomeBlock, homeBlocks } from '../entries/kinds/home.ts'
import { slugOf } from '../entries/slug.ts'
import { standardMenuSchema } from '../menus/schema.ts'
import { readJson } from '../storable.ts'
import {
  type Service,
  type ServiceIcon,
  type StandardCategory,
  type StandardPage,
  serviceIcons,
} from './schema.ts'

const lock = z.coerce.number().int().min(0)
const order = z.coerce.number('Urutan harus angka.').int().min(0).max(999).default(0)
const ticked = z.literal('on').optional().transform(Boolean)

export const lockInput = z.object({ lock })
const reason = z
  .string()
  .trim()
  .min(10, 'Tulis sedikitnya satu kalimat: mengapa ini berubah.')
  .max(500, 'Alasan paling panjang 500 huruf.')
export const rollInput = z.object({ lock, reason })
export const tryInput = rollInput.extend({
  provinceId: z.coerce
    .number('Pilih provinsi tempat mencobanya.')
    .int()
    .positive('Pilih provinsi tempat mencobanya.'),
})

/** The rows of a form whose fields are "name.0", "name.1" …, checked one by one; errors stand at their field. */
const rowsField = <Row extends z.ZodType>(row: Row, isEmpty: (values: Record<string, string>) => boolean) =>
  z.looseObject({ lock }).transform((form, context): { lock: number; rows: z.infer<Row>[] } => {
    const rows = new Map<string, Record<string, string>>()
    for (const [name, value] of Object.entries(form)) {
      const [, field, at] = /^(\w+)\.(\d{1,3})$/.exec(name) ?? []
      if (field && at && typeof value === 'string') rows.set(at, { ...rows.get(at), [field]: value })
    }
    const kept = [...rows].filter(([, values]) => !isEmpty(values))
    const read = kept.map(([at, values]) => ({ at, result: row.safeParse(values) }))
    for (const { at, result } of read)
      for (const issue of result.error?.issues ?? [])
        context.addIssue({ code: 'custom', message: issue.message, path: [`${String(issue.path[0])}.${at}`] })
    if (read.some(({ result }) => !result.success)) return z.NEVER
    const parsed = read.map(({ result }) => result.data as z.infer<Row> & { order: number })
    return { lock: form.lock, rows: parsed.toSorted((a, b) => a.order - b.order) }
  })

const service = z
  .object({
    key: z
      .string()
      .regex(/^[a-z0-9-]{0,60}$/)
      .default(''),
    name: z.string().trim().min(2, 'Beri nama layanannya.').max(40, 'Nama layanan paling panjang 40 huruf.'),
    purpose: z
      .string()
      .trim()
      .min(5, 'Tulis gunanya dalam satu kalimat.')
      .max(120, 'Paling panjang 120 huruf.'),
    address: z
      .string()
      .trim()
      .max(500)
      .regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}([/?#]\S*)?$/i, 'Tulis alamat lengkap yang diawali https://.'),
    icon: z.enum(Object.keys(serviceIcons) as [ServiceIcon, ...ServiceIcon[]], 'Pilih gambar dari daftar.'),
    fallback: z
      .string()
      .trim()
      .min(10, 'Tulis apa yang bisa dilakukan warga saat layanan ini tidak menjawab.')
      .max(200, 'Teks pengganti paling panjang 200 huruf.'),
    order,
  })
  .transform(({ key, ...rest }): Service & { order: number } => ({
    ...rest,
    key: key || slugOf(rest.name).slice(0, 60),
  }))

export const servicesInput = rowsField(
  service,
  ({ name, removed }) => removed === 'on' || !name?.trim(),
).refine(({ rows }) => rows.length <= 8, 'Paling banyak 8 layanan.')

const block = z.object({
  block: z.enum(Object.keys(homeBlocks) as [HomeBlock, ...HomeBlock[]]),
  leave: z.enum(['must', 'may', 'no'], 'Pilih wajib, boleh, atau tidak dipakai.'),
  order,
})
export const blocksInput = rowsField(block, () => false).refine(
  ({ rows }) => new Set(rows.map(row => row.block)).size === Object.keys(homeBlocks).length,
  'Susunan tidak lengkap. Muat ulang halaman.',
)

const page = z
  .object({
    path: z
      .string()
      .trim()
      .regex(
        /^\/(?:profil|layanan|ppid|pengawasan)\/[a-z0-9-]{2,80}$/,
        'Alamat dimulai /profil/, /layanan/, /ppid/ atau /pengawasan/, lalu huruf kecil dan tanda hubung.',
      ),
    title: z.string().trim().min(3, 'Beri judul halamannya.').max(90, 'Judul paling panjang 90 huruf.'),
    summary: z.string().trim().max(200, 'Ringkasan paling panjang 200 huruf.').default(''),
    common: ticked,
    outline: z.string().trim().max(4000, 'Templat paling panjang 4.000 huruf.').default(''),
    order,
  })
  .transform(({ outline, ...rest }): StandardPage & { order: number } => ({
    ...rest,
    ...(outline && { outline }),
  }))
export const pagesInput = rowsField(page, ({ path, removed }) => removed === 'on' || !path?.trim())
  .refine(({ rows }) => rows.length <= 60, 'Paling banyak 60 halaman baku.')
  .refine(
    ({ rows }) => new Set(rows.map(row => row.path)).size === rows.length,
    'Dua halaman memakai alamat yang sama.',
  )

const keyOf = (name: string) => slugOf(name).slice(0, 40).replace(/-+$/, '')

const category = z.object({
  /** Of a new one empty: it gets the words of its name, once and for all. */
  key: z.union([z.literal(''), z.string().max(40).regex(categoryKey)]).default(''),
  name: z.string().trim().min(2, 'Beri nama kategorinya.').max(32, 'Nama kategori paling panjang 32 huruf.'),
  offered: ticked,
  order,
}) satisfies z.ZodType<StandardCategory & { order: number }>
export const categoriesInput = rowsField(category, ({ key, name }) => !key && !name?.trim())
  .transform(({ lock, rows }) => ({
    lock,
    rows: rows.map(row => ({ ...row, key: row.key || keyOf(row.name) })),
  }))
  .refine(({ rows }) => rows.length <= 20, 'Paling banyak 20 kategori.')
  .refine(({ rows }) => rows.every(row => categoryKey.test(row.key)), 'Nama kategori memakai huruf.')
  .refine(
    ({ rows }) =>
      new Set(rows.map(row => row.key)).size === rows.length &&
      new Set(rows.map(row => row.name.toLowerCase())).size === rows.length,
    'Dua kategori bernama sama.',
  )
  .refine(({ rows }) => rows.some(row => row.offered), 'Tawarkan sedikitnya satu kategori.')

/** The menu as JSON of a hidden field; its first wrong sentence is what the person reads. */
export const menuInput = z.object({
  lock,
  menu: z
    .string()
    .max(200_000, 'Menu ini terlalu besar.')
    .transform((text, context): z.infer<typeof standardMenuSchema> => {
      const read = standardMenuSchema.safeParse(readJson(text))
      if (read.success) return read.data
      context.addIssue(read.error.issues[0]?.message ?? 'Menu ini tidak terbaca. Muat ulang halaman.')
      return z.NEVER
    }),
})
