import { z } from 'zod'
import { fileSchema } from '../../media/file.ts'
import { stageField, stageInput } from '../../stages/schema.ts'
import { fileField, json, line } from '../form.ts'
import { informationField, informationLabel } from '../information.ts'
import { defineKind } from '../kind.ts'

/** A table's limits: what a page can show and a phone can read. */
export const mostRows = 2000
export const mostColumns = 40

/** How a column's texts are to be shown. Numbers are kept plain ("1268417.5"), whatever they looked like. */
export const columnFormats = {
  teks: 'Teks',
  bilangan: 'Bilangan bulat',
  desimal: 'Bilangan desimal',
  persen: 'Persen',
} as const
export type ColumnFormat = keyof typeof columnFormats

export const datasetStatuses = { resmi: 'Resmi', sementara: 'Sementara' } as const

export const tableSchema = z
  .object({
    columns: z
      .array(
        z.object({
          name: z.string().trim().max(120, 'Nama kolom paling panjang 120 huruf.'),
          format: z.enum(['teks', 'bilangan', 'desimal', 'persen'], 'Pilih bentuk angka yang ada di daftar.'),
        }),
      )
      .max(mostColumns, `Tabel paling banyak ${mostColumns} kolom.`),
    rows: z
      .array(z.array(z.string().max(1000, 'Satu sel paling panjang 1.000 huruf.')))
      .max(mostRows, 'Tabel paling banyak 2.000 baris.'),
  })
  .refine(
    ({ columns, rows }) => rows.every(row => row.length === columns.length),
    'Jumlah sel tiap baris harus sama dengan jumlah kolom.',
  )
export type DataTable = z.infer<typeof tableSchema>

export const chartSchema = z.object({
  type: z.enum(['batang', 'garis'], 'Pilih grafik batang atau garis.'),
  /** Index of the column whose texts name the bars or points. */
  label: z.number().int().min(0),
  /** Indexes of the columns that are drawn. */
  values: z
    .array(z.number().int().min(0))
    .min(1, 'Pilih kolom yang digambar.')
    .max(4, 'Paling banyak 4 kolom.'),
})
export type Chart = z.infer<typeof chartSchema>

export const datasetFields = z.object({
  table: tableSchema.default({ columns: [], rows: [] }),
  /** Who the figures come from, and when: "KPU Kabupaten Kediri, BA 12/2026". */
  source: line('Sumber', 240),
  /** The stage it belongs to, in words; `stageId` is the same in the calendar. */
  stage: line('Tahapan', 160),
  stageId: stageField,
  informationClass: informationField,
  status: z.enum(['resmi', 'sementara'], 'Pilih resmi atau sementara.').default('sementara'),
  /** What the numbers count: "pemilih". */
  unit: line('Satuan', 60),
  chart: chartSchema.nullable().default(null),
  /** The spreadsheet it was read from. */
  original: fileSchema.nullable().default(null),
})
export type DatasetFields = z.infer<typeof datasetFields>

const drawable = ({ chart, table }: Pick<DatasetFields, 'chart' | 'table'>) =>
  !chart ||
  (chart.label < table.columns.length &&
    chart.values.every(index => table.columns[index] && table.columns[index].format !== 'teks'))

/** Figures as a table, a chart and a CSV. */
export const dataset = defineKind({
  label: 'Data',
  noun: 'data',
  place: 'data',
  fields: datasetFields,
  labels: {
    table: { label: 'Tabel' },
    source: { label: 'Sumber' },
    stage: { label: 'Tahapan' },
    informationClass: informationLabel,
    status: { label: 'Status', words: datasetStatuses },
    unit: { label: 'Satuan' },
    chart: { label: 'Grafik' },
    original: { label: 'Berkas asli' },
  },
  input: datasetFields
    .extend({
      table: json(tableSchema, 'Tabel tidak terbaca, atau lebih dari 2.000 baris atau 40 kolom.').default({
        columns: [],
        rows: [],
      }),
      chart: z
        .union([
          z.literal('').transform(() => null),
          json(chartSchema, 'Pengaturan grafik tidak terbaca. Pilih ulang kolomnya.'),
        ])
        .default(null),
      original: fileField,
      stageId: stageInput,
    })
    .refine(fields => fields.table.columns.length > 0 && fields.table.rows.length > 0, {
      path: ['table'],
      message: 'Buka berkas XLSX atau CSV dulu: tabelnya masih kosong.',
    })
    .refine(fields => fields.source, { path: ['source'], message: 'Tulis dari mana angka ini berasal.' })
    .refine(drawable, {
      path: ['chart'],
      message: 'Grafik memakai kolom yang bukan angka atau sudah tidak ada. Pilih ulang kolomnya.',
    }),
  words: ({ table, source, stage }) => [table.columns.map(column => column.name).join(' '), source, stage],
  path: slug => `/data/${slug}`,
  columns: ({ status, stageId, informationClass }) => ({
    category: status,
    stageId,
    informationClass: informationClass || null,
  }),
  media: ({ original }) => (original ? [original.mediaId] : []),
})
