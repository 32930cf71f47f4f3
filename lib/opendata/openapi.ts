import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { kinds } from '../entries/schema.ts'
import { originOf } from '../offices/address.ts'
import type { Office } from '../offices/schema.ts'
import { parameters } from './parameters.ts'
import { openDataRoot, openKinds, openPlaces } from './places.ts'
import {
  foundSchema,
  listedEntry,
  listOf,
  officeSchema,
  oneEntry,
  oneOffice,
  problemSchema,
  stageSchema,
} from './schema.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

const refusals = {
  '304': { description: 'Belum berubah sejak ETag yang disebut di If-None-Match.' },
  '429': problem('Terlalu sering; tunggu selama yang disebut di Retry-After.'),
  '503': problem('Sedang terganggu; coba lagi setelah waktu di Retry-After.'),
}

const pages = z.string().meta({
  description: 'Alamat halaman pertama, sebelum, berikut, dan terakhir (RFC 8288).',
  header: { id: 'Link' },
})
const mark = z.string().meta({ description: 'Sidik isi, untuk If-None-Match.', header: { id: 'ETag' } })

type Told = {
  id: string
  summary: string
  tag: string
  schema: z.ZodType
  query?: z.ZodObject
  path?: z.ZodObject
}

const reading = ({ id, summary, tag, schema, query, path }: Told): { get: ZodOpenApiOperationObject } => ({
  get: {
    operationId: id,
    summary,
    tags: [tag],
    requestParams: { ...(query ? { query } : {}), ...(path ? { path } : {}) },
    responses: {
      '200': {
        description: 'Berhasil.',
        headers: z.object(query ? { ETag: mark, Link: pages } : { ETag: mark }),
        content: { 'application/json': { schema } },
      },
      ...(query ? { '400': problem('Ada parameter yang tidak terbaca.') } : {}),
      '404': problem('Tidak ada.'),
      ...(path ? { '410': problem('Pernah ada, lalu ditarik; alasannya di detail.') } : {}),
      ...refusals,
    },
  },
})

const slug = (description: string) => z.object({ slug: z.string().meta({ description }) })

const kindPaths = Object.fromEntries(
  openKinds.flatMap(kind => {
    const { place, label } = kinds[kind]
    return [
      [
        `/${place}`,
        reading({
          id: `daftar_${place}`,
          summary: `Daftar ${label}`,
          tag: label,
          schema: listOf(listedEntry),
          query: parameters.jenis,
        }),
      ],
      [
        `/${place}/{slug}`,
        reading({
          id: `satu_${place}`,
          summary: `Satu ${label} dengan isinya`,
          tag: label,
          schema: oneEntry,
          path: slug(
            kind === 'page'
              ? 'Alamat halaman tanpa garis miring pertama; boleh memuat garis miring.'
              : 'Bagian terakhir alamatnya.',
          ),
        }),
      ],
    ]
  }),
)

const contents = z.object({
  satker: officeSchema,
  penjelasan: z.url(),
  openapi: z.url(),
  daftar: z.array(
    z.object({
      jenis: z.enum(openPlaces),
      nama: z.string(),
      alamat: z.url(),
      total: z.number().int(),
      diubah: z.iso.datetime().nullable(),
    }),
  ),
  lainnya: z.record(z.string(), z.string()),
})

const paths: ZodOpenApiPathsObject = {
  '/': reading({ id: 'isi', summary: 'Daftar isi data terbuka kantor ini', tag: 'Umum', schema: contents }),
  '/entri': reading({
    id: 'daftar_entri',
    summary: 'Semua yang terbit',
    tag: 'Umum',
    schema: listOf(listedEntry),
    query: parameters.entri,
  }),
  '/cari': reading({
    id: 'cari',
    summary: 'Cari',
    tag: 'Umum',
    schema: listOf(foundSchema),
    query: parameters.cari,
  }),
  ...kindPaths,
  '/tahapan': reading({
    id: 'daftar_tahapan',
    summary: 'Kalender tahapan: dari pusat dan tambahan kantor ini',
    tag: 'Umum',
    schema: z.object({ data: z.array(stageSchema) }),
  }),
  '/satker': reading({
    id: 'daftar_satker',
    summary: 'Kantor-kantor lembaga ini',
    tag: 'Satker',
    schema: listOf(officeSchema),
    query: parameters.satker,
  }),
  '/satker/{slug}': reading({
    id: 'satu_satker',
    summary: 'Satu kantor dan cara menghubunginya',
    tag: 'Satker',
    schema: oneOffice,
    path: slug('Slug kantor.'),
  }),
}

/** The description of an office's open data as OpenAPI 3.1, from the schemas that the answers are typed by. */
export const openApi = (office: Office) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: `Data terbuka ${office.name}`,
      version: '1.0.0',
      description: `Semua yang terbit di situs ${office.name}, hanya untuk dibaca, tanpa akun dan tanpa kunci. Sebutkan ${office.name} sebagai sumber. Bahasanya Indonesia; waktu dalam UTC kecuali dikatakan lain.`,
      contact: { name: office.name, url: `${originOf(office.host)}/kontak` },
    },
    externalDocs: { url: `${originOf(office.host)}/data-terbuka`, description: 'Penjelasan dengan contoh' },
    servers: [{ url: originOf(office.host) + openDataRoot }],
    paths,
  })
