import { z } from 'zod'
import { fileSchema } from '../../media/file.ts'
import { stageField, stageInput } from '../../stages/schema.ts'
import { fileField, line, listField } from '../form.ts'
import { dayField } from '../form-dates.ts'
import { informationField, informationLabel } from '../information.ts'
import { defineKind } from '../kind.ts'

export const documentTypes = {
  keputusan: 'Keputusan',
  peraturan: 'Peraturan',
  'surat-edaran': 'Surat Edaran',
  'berita-acara': 'Berita Acara',
  putusan: 'Putusan',
  'nota-kesepahaman': 'Nota Kesepahaman',
  laporan: 'Laporan',
  dip: 'Daftar Informasi Publik',
  formulir: 'Formulir',
  lainnya: 'Dokumen lain',
} as const
export type DocumentType = keyof typeof documentTypes
const typeNames = Object.keys(documentTypes) as [DocumentType, ...DocumentType[]]

export const documentStatuses = { berlaku: 'Berlaku', dicabut: 'Dicabut' } as const
export type DocumentStatus = keyof typeof documentStatuses

/** Another document this one replaces or is replaced by: an entry of this office, or words for one elsewhere. */
export const relationSchema = z.object({
  entryId: z.uuid().nullable().default(null),
  text: z.string().trim().min(1, 'Tulis nama dokumennya.').max(240, 'Nama dokumen paling panjang 240 huruf.'),
})
export type Relation = z.infer<typeof relationSchema>
const relations = z.array(relationSchema).max(10, 'Paling banyak 10 dokumen.')
const relationsField = listField(relations, 'Daftar dokumen tidak terbaca. Pilih ulang dokumennya.')

const year = z
  .number('Tahun harus angka, misalnya 2026.')
  .int('Tahun harus angka bulat.')
  .min(1945, 'Tahun paling awal 1945.')
  .max(2100, 'Tahun paling akhir 2100.')

export const documentFields = z.object({
  type: z.enum(typeNames, 'Pilih jenis dokumen.').default('keputusan'),
  number: line('Nomor', 80),
  year,
  subject: line('Subjek', 160),
  status: z.enum(['berlaku', 'dicabut'], 'Pilih berlaku atau dicabut.').default('berlaku'),
  /** The day it was signed, by the office's calendar. */
  date: dayField('Tanggal penetapan'),
  file: fileSchema.nullable().default(null),
  replaces: relations.default([]),
  replacedBy: relations.default([]),
  /** The stage it belongs to, in words; `stageId` is the same in the calendar. */
  stage: line('Tahapan', 160),
  stageId: stageField,
  informationClass: informationField,
})
export type DocumentFields = z.infer<typeof documentFields>

/** Rules and decisions, as a JDIH describes them; the summary is the abstract. */
export const document = defineKind({
  label: 'Dokumen',
  noun: 'dokumen',
  place: 'dokumen',
  fields: documentFields,
  labels: {
    type: { label: 'Jenis', words: documentTypes },
    number: { label: 'Nomor' },
    year: { label: 'Tahun' },
    subject: { label: 'Subjek' },
    status: { label: 'Status', words: documentStatuses },
    date: { label: 'Tanggal penetapan' },
    file: { label: 'Berkas' },
    replaces: { label: 'Menggantikan' },
    replacedBy: { label: 'Digantikan oleh' },
    stage: { label: 'Tahapan' },
    informationClass: informationLabel,
  },
  input: documentFields.extend({
    year: z
      .string()
      .trim()
      .min(1, 'Isi tahun dokumennya.')
      .transform(text => Number(text))
      .pipe(year),
    file: fileField,
    replaces: relationsField,
    replacedBy: relationsField,
    stageId: stageInput,
  }),
  words: ({ type, number, subject, year }) => [documentTypes[type], number, String(year), subject],
  path: slug => `/dokumen/${slug}`,
  columns: ({ type, year, status, stageId, informationClass }) => ({
    category: type,
    tags: [status],
    sortKey: year,
    stageId,
    informationClass: informationClass || null,
  }),
  media: ({ file }) => (file ? [file.mediaId] : []),
})
