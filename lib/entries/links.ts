import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import { entryOf } from '../richtext/links.ts'
import { linkedEntries } from '../richtext/plain.ts'
import type { RichDocument, RichNode } from '../richtext/schema.ts'

/**
 * The document with its links to own entries leading where those are now. A link to what is not public (yet, or
 * any more) stays as it is, and a page shows its words without a link. Asks nothing when there is no such link.
 */
export async function withOwnLinks(db: Db, officeId: number, document: RichDocument): Promise<RichDocument> {
  const ids = linkedEntries(document)
  if (ids.length === 0) return document
  const rows = await db
    .select({ id: liveEntries.entryId, path: liveEntries.path })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), inArray(liveEntries.entryId, ids)))
  const paths = new Map(rows.map(row => [row.id, row.path]))
  return { ...document, content: document.content.map(node => resolved(node, paths)) }
}

function resolved(node: RichNode, paths: Map<string, string>): RichNode {
  const { marks, content } = node
  return {
    ...node,
    ...(content && { content: content.map(child => resolved(child, paths)) }),
    ...(marks && {
      marks: marks.map(mark => {
        const path = paths.get(entryOf(mark.attrs?.href) ?? '')
        return path ? { ...mark, attrs: { href: path } } : mark
      }),
    }),
  }
}
