import { z } from 'zod'
import { reservedSlugs } from './hosts.ts'
import { zones } from './schema.ts'

const text = (max: number, empty: string) =>
  z.string().trim().min(1, empty).max(max, `Paling panjang ${max} huruf.`)

export const officeRef = z.object({ slug: z.string().max(63) })

export const mergeInput = officeRef.extend({
  into: z.string().trim().toLowerCase().min(1, 'Tulis nama pendek kantor tujuannya.').max(63),
})

/** Opening an office; what it still lacks needs a reason. */
export const openInput = officeRef.extend({ reason: z.string().trim().max(500).default('') })

export const freezeInput = officeRef.extend({
  reason: text(500, 'Tulis alasannya. Kantor itu membacanya setiap kali masuk.'),
})

/** What makes an office, on its form and in a row of a table. An empty host means the slug below the institution's. */
export const officeFields = {
  name: text(120, 'Tulis nama resminya, misalnya KPU Kabupaten Kediri.'),
  shortName: text(80, 'Tulis nama daerahnya, misalnya Kabupaten Kediri.'),
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .regex(
      /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
      'Isi dengan huruf kecil, angka, dan tanda hubung, misalnya kab-kediri.',
    )
    .refine(
      slug => !reservedSlugs.has(slug),
      'Nama pendek ini dipakai untuk keperluan lain. Pilih yang lain.',
    ),
  host: z.string().trim().toLowerCase().max(253, 'Alamat situs terlalu panjang.').default(''),
  level: z.enum(['provinsi', 'kabupaten', 'kota'], 'Pilih tingkat kantor.'),
  zone: z.enum(zones, 'Pilih zona waktu.'),
  code: z
    .string()
    .trim()
    .regex(/^(\d{2}(\.\d{2})?)?$/, 'Kode wilayah seperti 35 atau 35.06. Boleh dikosongkan.')
    .default(''),
}

/** A person's e-mail address. */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Alamat surel terlalu panjang.')
  .pipe(z.email('Tulis alamat surel lengkap, misalnya nama@instansi.go.id.'))

/** The form of a new office. */
export const newOfficeInput = z
  .object({
    ...officeFields,
    province: z.string().max(63).default(''),
    /** The slug of the office it is split from. */
    origin: z.string().trim().max(63).default(''),
    adminName: text(120, 'Tulis nama admin pertamanya.'),
    adminEmail: emailField,
  })
  .refine(office => office.level === 'provinsi' || office.province, {
    path: ['province'],
    message: 'Pilih provinsinya. Kantor provinsi itu yang membinanya.',
  })
export type NewOffice = z.infer<typeof newOfficeInput>

/** A table of offices as it was pasted or read from a file. */
export const officeTableInput = z.object({
  table: z
    .string()
    .min(1, 'Pilih berkas CSV, atau tempel isi tabelnya.')
    .max(2_000_000, 'Tabel ini terlalu besar. Bagi menjadi beberapa bagian.'),
})
