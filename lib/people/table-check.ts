import { inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { people } from '../../db/tables/index.ts'
import { type Actor, roles } from '../permissions.ts'
import { findManagedOffice, type ManagedOffice } from './find.ts'
import { centreRoles, grantable } from './reach.ts'
import { type PersonRow, type Problem, readPeople } from './table.ts'

type Planned = PersonRow & { at: ManagedOffice; known: boolean }
export type CheckedPeople = { planned: Planned[]; read: number; problems: Problem[] }

/** What a table of people would do, and every line that stands in the way, asked of the offices as they are now. */
export async function checkPeople(
  db: Db,
  actor: Actor,
  text: string,
  ownSlug: string,
): Promise<CheckedPeople> {
  const { rows, read, problems } = readPeople(text)
  const offices = new Map<string, ManagedOffice | undefined>()
  for (const slug of new Set(rows.map(row => row.office || ownSlug)))
    offices.set(slug, await findManagedOffice(db, actor, slug))
  const known = await knownAmong(db, rows)
  const planned: Planned[] = []
  for (const row of rows) {
    const at = offices.get(row.office || ownSlug)
    const sentence = problemOf(actor, row, at)
    if (sentence) problems.push({ line: row.line, sentence })
    else planned.push({ ...row, at: at!, known: known.has(row.email) })
  }
  return { planned, read, problems: problems.sort((a, b) => a.line - b.line) }
}

function problemOf(actor: Actor, row: PersonRow, at: ManagedOffice | undefined): string | undefined {
  if (!at) return `Kantor “${row.office}” tidak ada, atau bukan yang Anda atur. Tulis nama pendeknya.`
  const refused = row.roles.find(role => !grantable(actor, at).includes(role))
  const central = row.roles.find(role => centreRoles.includes(role))
  if (!refused && central)
    return `Peran ${roles[central]} memerlukan orang kedua. Undang satu per satu lewat “Undang orang”.`
  return refused && `Peran ${roles[refused]} di kantor ini tidak bisa Anda atur.`
}

// Only whom this person may see: of others it is not said that they exist.
async function knownAmong(db: Db, rows: PersonRow[]) {
  if (!rows.length) return new Set<string>()
  const found = await db
    .select({ email: people.email })
    .from(people)
    .where(
      inArray(
        people.email,
        rows.map(row => row.email),
      ),
    )
  return new Set(found.map(person => person.email))
}
