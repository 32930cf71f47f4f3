import type { Level } from '../offices/schema.ts'
import type { Actor, Role } from '../permissions.ts'

type Place = { id: number; level: Level }

/**
 * Whose people somebody looks after: their own office's as its admin, those of the offices below as a supervisor at a
 * province, all of the institution's at the centre. An auditor reads the own office's.
 */
export function reachOf({ roles, level }: Pick<Actor, 'roles' | 'level'>) {
  const has = (role: Role) => roles.includes(role)
  const system = has('systemAdmin') && level === 'pusat'
  const supervises = has('supervisor') && (level === 'provinsi' || level === 'pusat')
  return {
    own: has('officeAdmin') || system,
    below: supervises || system,
    readsOwn: has('officeAdmin') || has('auditor') || system,
  }
}

/** Whether this person may change who works in an office that their door shows them. */
export function managesPeopleOf(actor: Actor, { id }: Pick<Place, 'id'>): boolean {
  const { own, below } = reachOf(actor)
  return id === actor.officeId ? own : below
}

const local: Role[] = [
  'writer',
  'editor',
  'officeAdmin',
  'informationOfficer',
  'informationSuperior',
  'auditor',
]

/** The roles that act on all offices of a body: nobody gives one alone. */
export const centreRoles: Role[] = ['systemAdmin', 'contentAdmin']

export const hasCentreRole = (given: Role[]) => given.some(one => centreRoles.includes(one))

/** The roles this person may give in an office: what a level has, and the centre's own only from the centre. */
export function grantable(actor: Actor, office: Place): Role[] {
  if (!managesPeopleOf(actor, office)) return []
  const system = actor.roles.includes('systemAdmin') && actor.level === 'pusat'
  const above: Role[] =
    system && office.level !== 'kabupaten' && office.level !== 'kota' ? ['supervisor'] : []
  const centre: Role[] = system && office.level === 'pusat' ? centreRoles : []
  return [...local, ...above, ...centre]
}
