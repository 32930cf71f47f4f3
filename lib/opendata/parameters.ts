import { z } from 'zod'
import { levels } from '../offices/schema.ts'
import { storable } from '../storable.ts'
import { isOpenData, openDataRoot, openPlaces } from './places.ts'

const sizes = [10, 25, 50, 100] as const
export const usualSize = 25

const word = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'hanya huruf kecil, angka, dan tanda hubung')

const paging = {
  halaman: z.coerce
    .number('harus angka')
    .int('harus bilangan bulat')
    .min(1, 'paling kecil 1')
    .max(10_000, 'paling besar 10000')
    .optional()
    .meta({ description: 'Halaman keberapa, mulai dari 1.', example: 2 }),
  ukuran: z.coerce
    .number('harus angka')
    .pipe(z.literal(sizes, `harus salah satu dari ${sizes.join(', ')}`))
    .optional()
    .meta({
      description: `Banyaknya isi satu halaman; ${usualSize} bila tidak disebut.`,
      override: { type: 'integer', enum: [...sizes], default: usualSize },
    }),
}

const kind = z
  .enum(openPlaces, `harus salah satu dari ${openPlaces.join(', ')}`)
  .optional()
  .meta({ description: 'Hanya jenis ini.' })

const narrowing = {
  tahapan: word.optional().meta({ description: 'Tahapan, seperti di /tahapan.', example: 'pdpb-2026' }),
  kategori: word
    .optional()
    .meta({ description: 'Kategori atau jenis di dalam satu jenis isi.', example: 'siaran-pers' }),
  tag: word.optional().meta({ description: 'Tanda, seperti tertulis di alamat.', example: 'coklit' }),
  tahun: z.coerce
    .number('harus angka')
    .int('harus bilangan bulat')
    .min(1945, 'paling awal 1945')
    .max(2100, 'paling akhir 2100')
    .optional()
    .meta({ description: 'Tahun terbit; untuk dokumen tahun dokumennya.', example: 2026 }),
  sejak: z
    .union(
      [z.iso.date(), z.iso.datetime({ offset: true })],
      'harus tanggal, misalnya 2026-11-01 atau 2026-11-01T00:00:00Z',
    )
    .optional()
    .meta({
      description:
        'Hanya yang terbit atau berubah sejak saat ini, yang paling lama berubah dahulu: untuk menyalin berkala.',
      example: '2026-11-01',
    }),
}

/** What each list understands, by the last part of its address. */
export const parameters = {
  entri: z.object({
    ...paging,
    jenis: kind,
    ...narrowing,
  }),
  jenis: z.object({ ...paging, ...narrowing }),
  satker: z.object({
    ...paging,
    tingkat: z
      .enum(levels, `harus salah satu dari ${levels.join(', ')}`)
      .optional()
      .meta({ description: 'Hanya kantor tingkat ini.' }),
    induk: word.optional().meta({ description: 'Hanya kantor tepat di bawah kantor ini.', example: 'jatim' }),
  }),
  cari: z.object({
    q: z
      .string('wajib diisi')
      .transform(text => storable(text).normalize('NFC').replace(/\s+/g, ' ').trim())
      .pipe(z.string().min(2, 'paling pendek 2 huruf').max(100, 'paling panjang 100 huruf'))
      .meta({
        description: 'Kata yang dicari.',
        example: 'rapat pleno',
        override: { type: 'string', minLength: 2, maxLength: 100 },
      }),
    jenis: kind,
    tahun: narrowing.tahun,
    halaman: paging.halaman,
  }),
} as const

export type Parameters = { [Name in keyof typeof parameters]: z.output<(typeof parameters)[Name]> }
export type ListParameters = Parameters['entri']

const kindParameters = new Map<string, z.ZodType>(openPlaces.map(place => [place, parameters.jenis]))

/** What the list at this address understands; undefined for an address without parameters. */
function schemaAt(path: string): z.ZodType | undefined {
  const name = path.slice(openDataRoot.length + 1)
  return Object.hasOwn(parameters, name) && name !== 'jenis'
    ? parameters[name as keyof typeof parameters]
    : kindParameters.get(name)
}

export type Fault = { nama: string; pesan: string }

/** A query in its one order and spelling, without names nobody knows; or what is wrong with it, in words. */
export function readParameters(path: string, raw: string): { query: string } | { faults: Fault[] } {
  const schema = isOpenData(path) ? schemaAt(path) : undefined
  if (!schema) return { query: '' }
  const read = schema.safeParse(Object.fromEntries(new URLSearchParams(raw)))
  if (!read.success)
    return {
      faults: read.error.issues.map(({ path: [name], message }) => ({ nama: String(name), pesan: message })),
    }
  const kept = Object.entries(read.data as Record<string, unknown>).filter(
    ([name, value]) => value !== undefined && !isUsual(name, value),
  )
  return { query: new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString() }
}

const isUsual = (name: string, value: unknown) =>
  (name === 'halaman' && value === 1) || (name === 'ukuran' && value === usualSize)
