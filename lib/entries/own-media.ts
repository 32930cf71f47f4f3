import { inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'
import { Refusal } from '../refusal.ts'
import { parseDocument } from '../richtext/parse.ts'
import type { RichDocument } from '../richtext/schema.ts'
import { mediaOf } from './live-row.ts'
import type { Kind } from './schema.ts'

export type Content = { fields: Record<string, unknown>; document: RichDocument }

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
  const wanted = mediaOf(written.kind, { fields: written.fields, document })
  const known = await findKnown(db, wanted)
  const fields = Object.entries(written.fields).map(([name, value]) => [name, asKnown(value, known, name)])
  return {
    fields: Object.fromEntries(fields),
    document: asKnown(document, known, 'document') as RichDocument,
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
    })
    .from(media)
    .where(inArray(media.id, wanted))
  return new Map(
    rows.map(({ id, kind, hash, width, height, mime, size }) => [
      id,
      { kind, facts: kind === 'picture' ? { hash, width, height } : { hash, mime, size } },
    ]),
  )
}

// Goes through lists and objects of a checked form, so neither depth nor size is a stranger's choice.
function asKnown(value: unknown, known: Known, field: string): unknown {
  if (Array.isArray(value)) return value.map(one => asKnown(one, known, field))
  if (typeof value !== 'object' || value === null) return value
  const inside = Object.entries(value).map(([name, one]) => [name, asKnown(one, known, field)])
  return { ...Object.fromEntries(inside), ...('mediaId' in value ? factsOf(value, known, field) : {}) }
}

function factsOf(value: { mediaId: unknown }, known: Known, field: string) {
  const sort = 'width' in value ? 'picture' : 'file'
  const found = known.get(String(value.mediaId))
  if (found?.kind === sort) return found.facts
  const name = sort === 'picture' ? 'foto' : 'berkas'
  throw new Refusal(`Satu ${name} tidak ada di kantor ini. Pasang ulang ${name}nya.`, {
    errors: { [field]: `Pasang ulang ${name} ini.` },
  })
}
