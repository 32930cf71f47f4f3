import { inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'
import { focusOf } from '../media/focus.ts'
import { Refusal } from '../refusal.ts'
import { parseDocument } from '../richtext/parse.ts'
import type { RichDocument } from '../richtext/schema.ts'
import { mediaOf } from './live-row.ts'
import type { Kind } from './schema.ts'

export type Content = { fields: Record<string, unknown>; document: RichDocument }

/** What becomes of a picture or file that the office does not have, or not as that. */
type Otherwise = (sort: 'picture' | 'file', field: string) => Record<string, unknown>

type Known = Map<string, { kind: 'picture' | 'file'; facts: Record<string, unknown> }>

/**
 * What was written, with its pictures and files as this office's library knows them: hash, size and type come
 * from there, never from the form. Throws a Refusal for a medium that is not this office's or not of its sort.
 */
export async function ownContent(
  db: Db,
  written: { kind: Kind; fields: Record<string, unknown>; document: unknown },
): Promise<Content> {
  const document = parseDocument(written.document)
  return knownContent(db, written.kind, { fields: written.fields, document }, refuse)
}

/** What a version says, with its pictures and files as they are now: one may have been replaced since it was written. */
export const currentContent = (db: Db, kind: Kind, { fields, document }: Content): Promise<Content> =>
  knownContent(db, kind, { fields, document }, () => ({}))

async function knownContent(db: Db, kind: Kind, { fields, document }: Content, otherwise: Otherwise) {
  const known = await findKnown(db, mediaOf(kind, { fields, document }))
  const current = Object.entries(fields).map(([name, value]) => [
    name,
    asKnown(value, known, name, otherwise),
  ])
  return {
    fields: Object.fromEntries(current) as Content['fields'],
    document: asKnown(document, known, 'document', otherwise) as RichDocument,
  }
}

async function findKnown(db: Db, wanted: string[]): Promise<Known> {
  if (wanted.length === 0) return new Map()
  const rows = await db
    .select({
      id: media.id,
      kind: media.kind,
      hash: media.hash,
      width: media.width,
      height: media.height,
      mime: media.mime,
      size: media.size,
      reading: media.reading,
      focalX: media.focalX,
      focalY: media.focalY,
    })
    .from(media)
    .where(inArray(media.id, wanted))
    // Whoever replaces one of these waits, and then finds what is made live here.
    .for('share')
  return new Map(
    rows.map(({ id, kind, hash, width, height, mime, size, reading, ...focal }) => [
      id,
      {
        kind,
        facts:
          kind === 'picture'
            ? { hash, width, height, focus: focusOf(focal) }
            : { hash, mime, size, reading: scanned(reading) },
      },
    ]),
  )
}

const scanned = (reading: string) => (reading === 'machine' || reading === 'unreadable' ? reading : null)

// Goes through lists and objects of a checked form, so neither depth nor size is a stranger's choice.
function asKnown(value: unknown, known: Known, field: string, otherwise: Otherwise): unknown {
  if (Array.isArray(value)) return value.map(one => asKnown(one, known, field, otherwise))
  if (typeof value !== 'object' || value === null) return value
  const inside = Object.entries(value).map(([name, one]) => [name, asKnown(one, known, field, otherwise)])
  const facts = 'mediaId' in value ? factsOf(value, known, field, otherwise) : {}
  return { ...Object.fromEntries(inside), ...facts }
}

function factsOf(value: { mediaId: unknown }, known: Known, field: string, otherwise: Otherwise) {
  const sort = 'width' in value ? 'picture' : 'file'
  const found = known.get(String(value.mediaId))
  if (found?.kind !== sort) return otherwise(sort, field)
  // Inside a text a picture is never cropped.
  const { focus: _, ...uncropped } = found.facts
  return field === 'document' ? uncropped : found.facts
}

const refuse: Otherwise = (sort, field) => {
  const name = sort === 'picture' ? 'foto' : 'berkas'
  throw new Refusal(`Satu ${name} tidak ada di kantor ini. Pasang ulang ${name}nya.`, {
    errors: { [field]: `Pasang ulang ${name} ini.` },
  })
}
