import type { Db } from '../../../../db/doors.ts'
import {
  type ListedDocument,
  type ListedPage,
  listDocuments,
  listPages,
} from '../../../../lib/entries/choices.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import { listStages } from '../../../../lib/stages/queries.ts'
import type { Stage } from '../../../../lib/stages/schema.ts'
import { blanks } from './own.ts'

/** What of the office's other entries a form offers to choose from. */
export type Around = { pages?: ListedPage[]; documents?: ListedDocument[]; stages?: Stage[] }

/** Reads what the form of a kind chooses from. */
export async function readAround(db: Db, kind: Kind): Promise<Around> {
  if (kind === 'page') return { pages: await listPages(db) }
  return {
    ...('stageId' in blanks[kind] && { stages: await listStages(db) }),
    ...(kind === 'document' && { documents: await listDocuments(db) }),
  }
}
