import { visiting } from '../../db/doors.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import { findLive, type LiveEntry } from './one.ts'

/** A page of an office above, which holds for those below too. */
export type Borrowed = { page: LiveEntry<'page'>; from: Office }

/** The page at an address as the province has it, else the centre; undefined when neither wrote one. */
export async function borrowPage(office: Office, path: string): Promise<Borrowed | undefined> {
  let above = directory().officeById(office.parentId ?? 0)
  while (above) {
    const from: Office = above
    const page = await visiting(from.id, db => findLive(db, from.id, 'page', path))
    if (page) return { page, from }
    above = directory().officeById(from.parentId ?? 0)
  }
  return
}
