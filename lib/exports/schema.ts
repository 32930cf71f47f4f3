import { z } from 'zod'
import { type Kind, kindNames, kinds } from '../entries/schema.ts'
import { imageFormats } from '../media/schema.ts'
import { levels, officeStates, zones } from '../offices/schema.ts'
import { count, hash, json, maybe, moment, stageRef } from './schema-parts.ts'
import * as rest from './schema-rest.ts'

/** What an archive calls itself. A change that an older release could not read raises the version. */
export const archiveFormat = 'serumpun-arsip'
export const archiveVersion = 1

/** arsip.json: what this is, of whom, from when, and one number for its content. */
export const aboutSchema = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  digest: hash.describe('SHA-256 over the lines of MANIFEST.sha256 for isi/**.json and isi/**.jsonl'),
  madeAt: moment.describe('The one moment that all of it shows'),
  madeBy: z.string().max(200),
  office: z.strictObject({
    institution: z.string().max(80),
    slug: z.string().max(80),
    name: z.string().max(200),
    shortName: z.string().max(200),
    level: z.enum(levels),
    code: z.string().max(80),
    zone: z.enum(zones),
    state: z.enum(officeStates),
    host: z.string().max(253),
  }),
  counts: z.strictObject({
    entries: count,
    versions: count,
    live: count,
    media: count,
    mediaBytes: count,
    oldAddresses: count,
    audit: count,
    pages: count.describe('Pages of the browsable copy; 0 where it was left out'),
  }),
})
export type About = z.infer<typeof aboutSchema>

const variantSchema = z.strictObject({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  format: z.enum(imageFormats),
  size: count,
  sha256: hash
    .nullable()
    .describe('Of the bytes: look them up by this in MANIFEST.sha256; null where the store had none'),
})
const storedFile = {
  hash: hash.describe('Of what was uploaded'),
  name: z.string(),
  mime: z.string(),
  width: count,
  height: count,
  size: count,
  variants: z.array(variantSchema).max(40),
  original: hash
    .nullable()
    .describe('SHA-256 of the file as it came; null for photos, of which only renditions are kept'),
}

/** One line of isi/media.jsonl: a picture or file, the words that go with it, and where it is used. */
export const mediumSchema = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['picture', 'file']),
  ...storedFile,
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  decorative: z.boolean(),
  focalX: z.number().nullable(),
  focalY: z.number().nullable(),
  reading: z.enum(['none', 'pending', 'file', 'machine', 'unreadable']),
  extracted: z.string().describe('The text read from the file'),
  former: z.array(z.string()),
  exposedAt: maybe,
  createdAt: moment,
  uses: z.array(z.strictObject({ entryId: z.uuid(), live: z.boolean() })),
  earlier: z.array(z.strictObject({ id: z.uuid(), ...storedFile, reason: z.string(), replacedAt: moment })),
})
export type ArchivedMedium = z.infer<typeof mediumSchema>

export const entryStates = [
  'draft',
  'submitted',
  'returned',
  'scheduled',
  'published',
  'withdrawn',
  'trashed',
] as const

/** isi/naskah/<jenis>/<slug>/naskah.json */
export const entrySchema = z.strictObject({
  id: z.uuid(),
  kind: z.enum(kindNames),
  state: z.enum(entryStates),
  slug: z.string().min(1).max(300),
  title: z.string(),
  category: z.string().nullable(),
  lock: count.describe('Raised by every change'),
  latest: count.nullable().describe('Number of the latest version'),
  live: count.nullable().describe('Number of the version that is published; null for none'),
  versions: count.describe('How many versions lie in versi/'),
  returnNote: z.string(),
  withdrawnReason: z.string(),
  overrideReason: z.string(),
  correction: z.string(),
  justification: json.nullable(),
  sample: z.boolean(),
  gated: z.boolean(),
  importedFrom: z.string(),
  createdAt: moment,
  changedAt: moment,
  submittedAt: maybe,
  publishedAt: maybe,
  scheduledAt: maybe,
  unpublishAt: maybe,
  trashedAt: maybe,
  reviewBy: maybe,
  reviewedAt: maybe,
  confirmedAt: maybe,
})
export type ArchivedEntry = z.infer<typeof entrySchema>

const documentSchema = z
  .looseObject({ type: z.literal('doc'), content: z.array(z.unknown()) })
  .describe('ProseMirror/Tiptap JSON')

const written = {
  title: z.string(),
  summary: z.string(),
  fields: json,
  document: documentSchema,
}

/** isi/naskah/<jenis>/<slug>/versi/<n>.json */
export const versionSchema = z.strictObject({
  id: z.uuid(),
  number: z.number().int().positive(),
  ...written,
  author: z.string().describe('Whoever saved it, by name'),
  writtenAt: moment,
})
export type ArchivedVersion = z.infer<typeof versionSchema>

/** isi/naskah/<jenis>/<slug>/tayang.json: what the public sees of it. */
export const liveSchema = z.strictObject({
  version: z.number().int().positive(),
  path: z.string().max(4096),
  ...written,
  category: z.string().nullable(),
  tags: z.array(z.string()),
  plain: z.string(),
  attached: z.string(),
  publishedAt: moment,
  changedAt: moment,
  startsAt: maybe,
  endsAt: maybe,
  validUntil: maybe,
  sortKey: z.number().int(),
  parentId: z.uuid().nullable(),
  stage: stageRef.nullable(),
  informationClass: z.enum(['berkala', 'serta-merta', 'setiap-saat', 'dikecualikan']).nullable(),
  corrections: z.array(z.strictObject({ at: z.string(), text: z.string() })),
  sample: z.boolean(),
  importedFrom: z.string(),
})
export type ArchivedLive = z.infer<typeof liveSchema>

/** The folder of a kind below isi/naskah/. */
export const folderOf = (kind: Kind) => kinds[kind].place

/** Every file that is described by a schema, by the name its schema has in skema/. */
export const fileSchemas = {
  arsip: aboutSchema,
  kantor: rest.officeSchema,
  menu: rest.menuSchema,
  tahapan: rest.stagesSchema,
  pengalihan: rest.redirectSchema,
  'alamat-lama': rest.oldAddressSchema,
  impor: rest.runSchema,
  'kunci-impor': rest.importedSchema,
  media: mediumSchema,
  naskah: entrySchema,
  versi: versionSchema,
  tayang: liveSchema,
  jejak: rest.auditSchema,
  jangkar: rest.anchorSchema,
} satisfies Record<string, z.ZodType>
