import type { Db } from '../../../db/doors.ts'
import { entries, liveEntries, versions } from '../../../db/tables/index.ts'
import { definitionOf } from '../../entries/live-row.ts'
import { ImportRefusal } from '../../imports/schema.ts'
import type { Office } from '../../offices/schema.ts'
import { Refusal } from '../../refusal.ts'
import { parseDocument } from '../../richtext/parse.ts'
import type { RichDocument } from '../../richtext/schema.ts'
import {
  type ArchivedEntry,
  type ArchivedLive,
  type ArchivedVersion,
  entrySchema,
  folderOf,
  liveSchema,
  versionSchema,
} from '../schema.ts'
import type { Opened } from './open.ts'
import { readJson } from './read.ts'

/** The numbers that stages have here, by their names; and the names that are not known here. */
export type Stages = { numbers: Map<string, number>; unknown: Set<string> }

const atOnce = 100
const at = (moment: string | null) => (moment === null ? null : new Date(moment))

type Rows = {
  entries: (typeof entries.$inferInsert)[]
  versions: (typeof versions.$inferInsert)[]
  live: (typeof liveEntries.$inferInsert)[]
}

/** Writes every entry with its versions and what is live of it. Throws ImportRefusal, naming the file that is wrong. */
export async function bringEntries(
  db: Db,
  office: Office,
  archive: Opened,
  stages: Stages,
  tell: (done: number) => void,
) {
  const counts = { entries: 0, versions: 0, live: 0 }
  const names = archive.names.filter(name => /^isi\/naskah\/.+\/naskah\.json$/.test(name)).sort()
  let rows: Rows = { entries: [], versions: [], live: [] }
  for (const name of names) {
    await gather(rows, office, archive, name, stages)
    if (rows.versions.length < atOnce && name !== names.at(-1)) continue
    await write(db, rows)
    counts.entries += rows.entries.length
    counts.versions += rows.versions.length
    counts.live += rows.live.length
    tell(counts.entries)
    rows = { entries: [], versions: [], live: [] }
  }
  return counts
}

async function write(db: Db, rows: Rows) {
  await db.insert(entries).values(rows.entries)
  for (let from = 0; from < rows.versions.length; from += atOnce)
    await db.insert(versions).values(rows.versions.slice(from, from + atOnce))
  if (rows.live.length) await db.insert(liveEntries).values(rows.live)
}

async function gather(rows: Rows, office: Office, archive: Opened, name: string, stages: Stages) {
  const folder = name.slice(0, -'/naskah.json'.length)
  const entry = await readJson(archive, name, entrySchema)
  if (folder !== `isi/naskah/${folderOf(entry.kind)}/${entry.slug}`)
    throw new ImportRefusal('invalid', `${name} bukan di tempatnya.`)
  const ids = new Map<number, string>()
  for (let number = 1; ids.size < entry.versions; number++) {
    const file = `${folder}/versi/${number}.json`
    const version = await readJson(archive, file, versionSchema)
    if (version.number !== number) throw new ImportRefusal('invalid', `${file} bernomor ${version.number}.`)
    ids.set(number, version.id)
    const strict = number === entry.latest || number === entry.live
    rows.versions.push(versionRow(office, entry, version, stages, strict ? file : undefined, file))
  }
  const idOf = (number: number | null) => {
    if (number === null) return null
    const id = ids.get(number)
    if (!id) throw new ImportRefusal('invalid', `${name} menyebut versi ${number} yang tidak ada.`)
    return id
  }
  rows.entries.push(entryRow(office, entry, idOf))
  const liveFile = `${folder}/tayang.json`
  if (!archive.names.includes(liveFile)) return
  const live = await readJson(archive, liveFile, liveSchema)
  rows.live.push(liveRow(office, entry, live, idOf(live.version)!, stages, liveFile))
}

function entryRow(office: Office, entry: ArchivedEntry, idOf: (number: number | null) => string | null) {
  const { latest, live, versions: _, justification, ...same } = entry
  return {
    ...same,
    officeId: office.id,
    latestVersionId: idOf(latest),
    liveVersionId: idOf(live),
    justification: justification as (typeof entries.$inferInsert)['justification'],
    createdAt: new Date(entry.createdAt),
    changedAt: new Date(entry.changedAt),
    submittedAt: at(entry.submittedAt),
    publishedAt: at(entry.publishedAt),
    scheduledAt: at(entry.scheduledAt),
    unpublishAt: at(entry.unpublishAt),
    trashedAt: at(entry.trashedAt),
    reviewBy: at(entry.reviewBy),
    reviewedAt: at(entry.reviewedAt),
    confirmedAt: at(entry.confirmedAt),
  }
}

// What was written by an older release may miss a field of today; only what is read or edited next has to fit.
function versionRow(
  { id: officeId }: Office,
  entry: ArchivedEntry,
  version: ArchivedVersion,
  stages: Stages,
  strict: string | undefined,
  file: string,
) {
  const { id, number, title, summary, author, writtenAt } = version
  const fields = numbered(version.fields, stages)
  if (strict) checkFields(entry, fields, strict)
  return {
    ...{ id, officeId, entryId: entry.id, number, title, summary, fields },
    document: documentOf(version.document, file),
    writtenByName: author,
    writtenAt: new Date(writtenAt),
  }
}

function liveRow(
  office: Office,
  entry: ArchivedEntry,
  live: ArchivedLive,
  versionId: string,
  stages: Stages,
  file: string,
) {
  const { version: _, stage, ...same } = live
  const fields = numbered(live.fields, stages)
  checkFields(entry, fields, file)
  const definition = definitionOf(entry.kind)
  if (live.path !== definition.path(entry.slug))
    throw new ImportRefusal('invalid', `${file} beralamat ${live.path}, bukan alamat naskahnya.`)
  return {
    ...same,
    fields,
    versionId,
    officeId: office.id,
    entryId: entry.id,
    kind: entry.kind,
    slug: entry.slug,
    document: documentOf(live.document, file),
    stageId: stage === null ? null : stageNumber(stage, stages),
    publishedAt: new Date(live.publishedAt),
    changedAt: new Date(live.changedAt),
    startsAt: at(live.startsAt),
    endsAt: at(live.endsAt),
    validUntil: at(live.validUntil),
  }
}

function checkFields({ kind }: ArchivedEntry, fields: Record<string, unknown>, file: string) {
  const result = definitionOf(kind).fields.safeParse(fields)
  if (result.success) return
  const [issue] = result.error.issues
  throw new ImportRefusal('invalid', `${file}: ${issue!.path.join('.')} ${issue!.message}`)
}

// Rebuilt from known nodes, as whatever a browser sends: what came through here before comes through unchanged.
function documentOf(document: unknown, file: string): RichDocument {
  try {
    return parseDocument(document)
  } catch (error) {
    if (error instanceof Refusal) throw new ImportRefusal('invalid', `${file}: ${error.message}`)
    throw error
  }
}

// A name that is not known here is kept beside: the next archive says it again.
function numbered(fields: Record<string, unknown>, stages: Stages) {
  if (typeof fields.stageId !== 'string') return fields
  const stageId = stageNumber(fields.stageId, stages)
  return stageId === null ? { ...fields, stageId, stageRef: fields.stageId } : { ...fields, stageId }
}

function stageNumber(name: string, { numbers, unknown }: Stages) {
  const number = numbers.get(name)
  if (number === undefined) unknown.add(name)
  return number ?? null
}
