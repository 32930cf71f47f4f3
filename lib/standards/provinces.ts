import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import type { Actor } from '../permissions.ts'

/** The provinces of the actor's institution, in the order of their codes. */
export const provincesOf = ({ institutionId }: Pick<Actor, 'institutionId'>): Office[] =>
  directory()
    .offices()
    .filter(
      office =>
        office.institutionId === institutionId && office.level === 'provinsi' && office.state !== 'merged',
    )

/** One of them by its id. */
export const provinceIn = (actor: Actor, id: number) => provincesOf(actor).find(office => office.id === id)
