import type { Db } from '../../db/doors.ts'
import type { FieldsOf } from './listed.ts'
import { findPaths } from './one.ts'
import type { Kind } from './schema.ts'
import { listOfficials, listPages, type PageLink } from './standing.ts'

/** What an entry's page shows of other live entries; never part of its version. */
export type Beside = {
  /** Where the documents it names are read, by entry. */
  paths: Map<string, string>
  /** All standing pages of the office. */
  pages: PageLink[]
  /** Whether there is a page of officials to lead to. */
  officials: boolean
}

/** Reads what the page of such an entry shows beside it; only what that kind needs is asked for. */
export async function readBeside(
  db: Db,
  officeId: number,
  kind: Kind,
  path: string,
  fields?: FieldsOf<Kind>,
): Promise<Beside> {
  const related = kind === 'document' && fields ? relatedTo(fields as FieldsOf<'document'>) : []
  return {
    paths: await findPaths(db, officeId, related),
    pages: kind === 'page' ? await listPages(db, officeId) : [],
    officials: path === '/profil' && (await listOfficials(db, officeId, 1)).length > 0,
  }
}

const relatedTo = ({ replaces, replacedBy }: FieldsOf<'document'>) =>
  [...replaces, ...replacedBy].flatMap(one => one.entryId ?? [])
