import { findTarget, type Target } from '../emergencies/target.ts'
import { directory } from '../offices/directory.ts'
import { officesUnder, provinceOf } from '../offices/find.ts'
import type { Office } from '../offices/schema.ts'

/** Which office keeps a record, and which it concerns. */
export type Concerned = { keeper: Office; offices: Office[]; label: string }

/**
 * What a choice of the form means to those who sit at an office: their own ("kantor-1"), one below it, a province with
 * its offices, or all; undefined for what is not theirs.
 */
export function findConcerned(own: Office, choice: string): Concerned | undefined {
  if (choice === `kantor-${own.id}`) return concerned(own, [own.id])
  const target: Target | undefined = findTarget(own, choice)
  if (!target) return
  return concerned(
    own,
    target.offices.map(({ id }) => id),
  )
}

/** The offices of a record with the smallest office above all of them, as seen from one at or above that. */
export function concerned(own: Office, ids: number[]): Concerned | undefined {
  const below = new Set([own, ...officesUnder(own)].map(({ id }) => id))
  const offices = ids.flatMap(id => directory().officeById(id) ?? [])
  const [first] = offices
  if (!first || offices.length !== ids.length || !ids.every(id => below.has(id))) return
  const keeper = offices.length === 1 ? first : (sharedProvince(offices) ?? own)
  return { keeper, offices, label: labelOf(offices) }
}

/** The offices in words: one by its name, a few by theirs, many by their number. */
export function labelOf(offices: Pick<Office, 'name'>[]) {
  const names = offices.map(({ name }) => name)
  return names.length > 3 ? `${names.length} kantor` : names.join(', ')
}

function sharedProvince(offices: Office[]) {
  const provinces = new Set(offices.map(office => provinceOf(office)))
  return provinces.size === 1 ? [...provinces][0] : undefined
}
