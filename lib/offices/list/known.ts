import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { hosts, institutions, offices, people } from '../../../db/tables/index.ts'

/** What a table of offices is held against: all that is there already. */
export type Known = {
  institutionId: number
  /** The national office. */
  nationalId: number
  /** The name below which every host of the institution lies. */
  base: string
  /** By the first word of names, such as "KPU". */
  body: string
  offices: {
    id: number
    slug: string
    code: string
    name: string
    level: string
    state: string
    zone: string
  }[]
  /** Every host of every institution, and the name of its office. */
  hosts: Map<string, string>
  emails: Map<string, string>
}

/** Reads it in the transaction of the check or of the import. Throws where the institution has no national office. */
export async function readKnown(db: Db, institutionId: number): Promise<Known> {
  const all = await db
    .select({
      id: offices.id,
      slug: offices.slug,
      code: offices.code,
      name: offices.name,
      shortName: offices.shortName,
      level: offices.level,
      state: offices.state,
      zone: offices.zone,
    })
    .from(offices)
    .where(eq(offices.institutionId, institutionId))
  const names = await db
    .select({
      host: hosts.host,
      kind: hosts.kind,
      officeId: hosts.officeId,
      name: offices.name,
      body: offices.institutionId,
    })
    .from(hosts)
    .innerJoin(offices, eq(offices.id, hosts.officeId))
  const national = all.find(office => office.level === 'pusat')
  const base = names.find(row => row.officeId === national?.id && row.kind === 'canonical')?.host
  if (!national || !base) throw new Error(`institution ${institutionId} has no national office`)
  const [body] = await db
    .select({ name: institutions.name })
    .from(institutions)
    .where(eq(institutions.id, institutionId))
  const accounts = await db
    .select({ email: people.email, name: people.name })
    .from(people)
    .where(eq(people.institutionId, institutionId))
  return {
    institutionId,
    nationalId: national.id,
    base,
    body: body?.name ?? '',
    offices: all,
    // Whose it is in the other institution is nobody's business here.
    hosts: new Map(names.map(row => [row.host, row.body === institutionId ? row.name : 'kantor lain'])),
    emails: new Map(accounts.map(row => [row.email, row.name])),
  }
}
