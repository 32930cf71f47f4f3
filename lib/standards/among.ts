import type { StandardMenu } from '../menus/schema.ts'
import type { Office } from '../offices/schema.ts'
import type { Standard } from './schema.ts'
import { startingStandard } from './starting.ts'

/** A version of the standard parts that holds: for all, or for one province and its offices. */
export type StandardRow = { institutionId: number; provinceId: number | null; standard: Standard }

/** What the centre sets for an office: what is tried on its province, else what holds for all, else the start. */
export function standardAmong(
  rows: StandardRow[],
  menus: Map<number, StandardMenu>,
  office: Office,
): Standard {
  const own = rows.filter(row => row.institutionId === office.institutionId)
  const tried = own.find(({ provinceId }) => provinceId && [office.id, office.parentId].includes(provinceId))
  const found = tried ?? own.find(({ provinceId }) => provinceId === null)
  if (found) return found.standard
  const starting = startingStandard(office.institution)
  // A menu that was changed before menus became part of the standard.
  const menu = menus.get(office.institutionId)
  return menu ? { ...starting, menu } : starting
}
