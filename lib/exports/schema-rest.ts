import { z } from 'zod'
import { arrangementSchema } from '../menus/schema.ts'
import { contactSchema } from '../offices/contact.ts'
import { readTarget } from '../redirects/addresses.ts'
import { href } from '../stages/input.ts'
import { count, hash, json, maybe, moment, stageRef } from './schema-parts.ts'

/** isi/kantor.json: what the office says of itself. */
export const officeSchema = z.strictObject({
  contact: contactSchema.loose(),
  accent: z.string().nullable(),
  fourEyes: z.enum(['local', 'province', 'afterwards']),
})

/** isi/menu.json: what the office made of the standard menu; null where it changed nothing. */
export const menuSchema = z.strictObject({ arrangement: arrangementSchema.loose().nullable() })

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
  actionHref: href.unwrap(),
  basis: z.string(),
  routine: z.boolean(),
  startsOn: day,
  endsOn: day,
  sortKey: z.number().int(),
  calm: z.boolean(),
  front: z.array(z.string()),
})
export const stagesSchema = z.array(stageSchema).max(5000)

// A header of an answer is made of it.
const isOneLine = (target: string) => !/\p{Cc}/u.test(target)
const leads = (target: string) => isOneLine(target) && 'address' in readTarget(target, '')

/** One line of isi/pengalihan.jsonl: an address of this site that was withdrawn, moved, or leads elsewhere. */
export const redirectSchema = z.strictObject({
  path: z.string().max(4096),
  reason: z.string(),
  redirectTo: z.string().refine(leads, 'Tujuan pengalihan ini bukan alamat.').nullable(),
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
  target: z.string().refine(isOneLine, 'Alamat tujuan harus satu baris.').nullable(),
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
  published: maybe.describe('When the old site published it, where it said').default(null),
  importedAt: moment,
})

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
