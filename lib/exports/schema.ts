import { z } from 'zod'
import { type Kind, kindNames, kinds } from '../entries/schema.ts'
import { imageFormats } from '../media/schema.ts'
import { arrangementSchema } from '../menus/schema.ts'
import { contactSchema } from '../offices/contact.ts'
import { levels, officeStates, zones } from '../offices/schema.ts'

/** What an archive calls itself. A change that an older release could not read raises the version. */
export const archiveFormat = 'serumpun-arsip'
export const archiveVersion = 1

const moment = z.iso.datetime().describe('ISO 8601, UTC')
const maybe = moment.nullable()
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256')
const count = z.number().int().min(0)
const json = z.record(z.string(), z.unknown())

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

/** isi/kantor.json: what the office says of itself. */
export const officeSchema = z.strictObject({
  contact: contactSchema.loose(),
  accent: z.string().nullable(),
  fourEyes: z.enum(['local', 'province', 'afterwards']),
})

/** isi/menu.json: what the office made of the standard menu; null where it changed nothing. */
export const menuSchema = z.strictObject({ arrangement: arrangementSchema.loose().nullable() })

/** How a stage of a calendar is named across deployments: whose it is, and its address. */
export const stageRef = z
  .string()
  .regex(/^(pusat|sendiri):[a-z0-9-]{1,80}$/)
  .describe('pusat:<slug> in the national calendar, sendiri:<slug> in the office’s own')

const day = z.iso.date().nullable()

/** One line of isi/tahapan.json. */
export const stageSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$/),
  parent: stageRef.nullable(),
  name: z.string(),
  headline: z.string(),
  ask: z.string(),
  description: z.string(),
  actionLabel: z.string(),
  actionHref: z.string(),
  basis: z.string(),
  routine: z.boolean(),
  startsOn: day,
  endsOn: day,
  sortKey: z.number().int(),
  calm: z.boolean(),
  front: z.array(z.string()),
})
export const stagesSchema = z.array(stageSchema).max(5000)

/** One line of isi/pengalihan.jsonl: an address of this site that was withdrawn, moved, or leads elsewhere. */
export const redirectSchema = z.strictObject({
  path: z.string().max(4096),
  reason: z.string(),
  redirectTo: z.string().nullable(),
  kind: z.enum(['withdrawn', 'moved', 'manual']),
  buriedAt: moment,
})

/** One line of isi/alamat-lama.jsonl: an address of an old site. */
export const oldAddressSchema = z.strictObject({
  host: z.string().max(253),
  address: z.string().max(8192),
  outcome: z.enum(['entry', 'medium', 'target', 'gone', 'unsettled']),
  entryId: z.uuid().nullable(),
  mediaId: z.uuid().nullable(),
  target: z.string().nullable(),
  reason: z.string(),
  title: z.string(),
  runId: z.uuid().nullable(),
})

/** One line of isi/impor.jsonl: one reading of an old site. */
export const runSchema = z.strictObject({
  id: z.uuid(),
  format: z.string(),
  name: z.string(),
  site: z.string(),
  state: z.enum(['cancelled', 'done', 'rolledBack', 'failed']),
  choices: json,
  publish: z.boolean(),
  position: count,
  total: count.nullable(),
  report: json,
  failure: z.string(),
  startedByName: z.string(),
  startedAt: moment,
  checkedAt: maybe,
  signedByName: z.string(),
  signedAt: maybe,
  finishedAt: maybe,
})

/** One line of isi/kunci-impor.jsonl: what was brought in from an old site, by its key there. */
export const importedSchema = z.strictObject({
  key: z.string().max(2000),
  runId: z.uuid(),
  entryId: z.uuid().nullable(),
  mediaId: z.uuid().nullable(),
  lock: count.describe('The entry’s own lock when it was brought in'),
  digest: z.string(),
  original: z.string().describe('The HTML as the old site had it'),
  importedAt: moment,
})

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

/** One line of pelengkap/jejak.jsonl: one deed and its place in the chain. */
export const auditSchema = z.strictObject({
  sequence: z.number().int().positive(),
  hash,
  payload: z
    .string()
    .nullable()
    .describe('What is hashed after the hash before it; null where an e-mail address was left out'),
  at: moment,
  actorName: z.string(),
  action: z.string(),
  subject: z.string(),
  onBehalfOf: z.string(),
})

/** One line of pelengkap/jangkar.jsonl: where the chain stood at an hour, as kept outside the database. */
export const anchorSchema = z.strictObject({ at: moment, sequence: z.number().int(), hash })

/** The folder of a kind below isi/naskah/. */
export const folderOf = (kind: Kind) => kinds[kind].place

/** Every file that is described by a schema, by the name its schema has in skema/. */
export const fileSchemas = {
  arsip: aboutSchema,
  kantor: officeSchema,
  menu: menuSchema,
  tahapan: stagesSchema,
  pengalihan: redirectSchema,
  'alamat-lama': oldAddressSchema,
  impor: runSchema,
  'kunci-impor': importedSchema,
  media: mediumSchema,
  naskah: entrySchema,
  versi: versionSchema,
  tayang: liveSchema,
  jejak: auditSchema,
  jangkar: anchorSchema,
} satisfies Record<string, z.ZodType>
