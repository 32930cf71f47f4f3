import { sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { parityTexts } from '../../db/tables/index.ts'
import { definitionOf } from '../entries/live-row.ts'
import type { Kind } from '../entries/schema.ts'
import { plainText } from '../richtext/plain.ts'
import type { RichDocument } from '../richtext/schema.ts'
import { likeness, wordsOfHtml, wordsOfText } from './likeness.ts'
import { deadAmong, linksIn } from './links.ts'

const atOnce = 100

type Row = {
  officeId: number
  entryId: string
  versionId: string
  kind: Kind
  title: string
  summary: string
  fields: Record<string, unknown>
  document: RichDocument
  original: string
}

/**
 * Compares imported texts with what the old site had, for the version that is live or else the latest: those not
 * compared yet, until the moment is over (milliseconds) or all are. Returns how many were.
 */
export async function compareTexts(until: number): Promise<number> {
  for (let compared = 0; ; ) {
    if (Date.now() >= until) return compared
    const done = await system('parity', compareSome)
    if (done === 0) return compared
    compared += done
  }
}

async function compareSome(db: Db): Promise<number> {
  const { rows } = await db.execute<Row>(sql`
    select imported.office_id as "officeId", entries.id as "entryId", versions.id as "versionId", entries.kind,
      versions.title, versions.summary, versions.fields, versions.document, imported.original
    from imported join entries on entries.id = imported.entry_id
      join versions on versions.id = coalesce(entries.live_version_id, entries.latest_version_id)
    where not exists (select from parity_texts where parity_texts.office_id = imported.office_id
      and parity_texts.entry_id = entries.id and parity_texts.version_id = versions.id)
    limit ${atOnce}`)
  for (const row of rows) {
    const compared = await compare(db, row)
    const { officeId: _, entryId: __, ...changes } = compared
    await db
      .insert(parityTexts)
      .values(compared)
      .onConflictDoUpdate({
        target: [parityTexts.officeId, parityTexts.entryId],
        set: { ...changes, comparedAt: sql`now()` },
      })
  }
  return rows.length
}

async function compare(db: Db, row: Row): Promise<typeof parityTexts.$inferInsert> {
  const { officeId, entryId, versionId } = row
  const old = wordsOfHtml(row.original)
  const ours = wordsOfText(textOf(row))
  const links = linksIn(row.document)
  return {
    officeId,
    entryId,
    versionId,
    oldWords: old.length,
    newWords: ours.length,
    likeness: likeness(old, ours),
    links: links.length,
    dead: await deadAmong(db, officeId, links),
  }
}

// What was lifted out of the old text into fields is ours as well as what stayed.
function textOf({ kind, title, summary, fields, document }: Row) {
  const { place, writer, editor, photographer, lead } = fields
  const caption = lead && typeof lead === 'object' && 'caption' in lead ? lead.caption : ''
  const lifted = [place, writer, editor, photographer, caption].filter(value => typeof value === 'string')
  const words = definitionOf(kind).words?.(fields) ?? []
  return [plainText(document), title, summary, ...words, ...lifted].join('\n')
}
