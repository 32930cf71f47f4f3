import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { hosts, offices } from '../../db/tables/index.ts'
import { directory } from '../offices/directory.ts'
import type { Actor } from '../permissions.ts'

/** Every name there is, as a new one for this office is held against it. */
export async function readNames(db: Db, actor: Actor, officeId: number) {
  const rows = await db
    .select({
      host: hosts.host,
      officeId: hosts.officeId,
      name: offices.name,
      institutionId: offices.institutionId,
    })
    .from(hosts)
    .innerJoin(offices, eq(offices.id, hosts.officeId))
  const { institutions } = directory()
  // Whose it is in the other institution is nobody's business here.
  const nameOf = (row: (typeof rows)[number]) =>
    row.institutionId === actor.institutionId ? row.name : 'kantor lain'
  return {
    base: institutions.find(({ id }) => id === actor.institutionId)?.host ?? '',
    foreign: institutions.filter(({ id }) => id !== actor.institutionId).map(({ host }) => host),
    taken: new Map(rows.map(row => [row.host, { officeId: row.officeId, name: nameOf(row) }])),
    officeId,
  }
}
