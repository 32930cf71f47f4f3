import type { Db } from '../../../../db/doors.ts'
import {
  type ListedDocument,
  type ListedPage,
  listDocuments,
  listPages,
} from '../../../../lib/entries/choices.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { currentOffice } from '../../../../lib/session.ts'
import { listStages } from '../../../../lib/stages/queries.ts'
import type { Stage } from '../../../../lib/stages/schema.ts'
import { offeredCategories } from '../../../../lib/standards/categories.ts'
import type { StandardBlock } from '../../../../lib/standards/schema.ts'
import { blanks } from './own.ts'

/** What of the office's other entries a form offers to choose from. */
export type Around = {
  pages?: ListedPage[]
  documents?: ListedDocument[]
  stages?: Stage[]
  /** The groups of news that are offered. */
  categories?: Record<string, string>
  /** What the centre lets a front page have. */
  blocks?: StandardBlock[]
}

/** Reads what the form of a kind chooses from. */
export async function readAround(db: Db, kind: Kind): Promise<Around> {
  if (kind === 'page') return { pages: await listPages(db) }
  const office = await currentOffice()
  if (kind === 'home' && office.level !== 'pusat') return { blocks: directory().standardOf(office).blocks }
  return {
    ...('stageId' in blanks[kind] && { stages: await listStages(db) }),
    ...(kind === 'article' && { categories: offeredCategories(office) }),
    ...(kind === 'document' && { documents: await listDocuments(db) }),
  }
}
