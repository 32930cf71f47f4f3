import type { Db } from '../../../../db/doors.ts'
import {
  type ListedDocument,
  type ListedPage,
  listDocuments,
  listPages,
} from '../../../../lib/entries/choices.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'

/** What of the office's other entries a form offers to choose from. */
export type Around = { pages?: ListedPage[]; documents?: ListedDocument[] }

/** Reads what the form of a kind chooses from. */
export async function readAround(db: Db, kind: Kind): Promise<Around> {
  if (kind === 'page') return { pages: await listPages(db) }
  return kind === 'document' ? { documents: await listDocuments(db) } : {}
}
