import { and, asc, desc, eq, ilike, or, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { hostRecords, hosts, offices } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import { type Worry, worriesOf } from './words.ts'

const columns = {
  host: hosts.host,
  kind: hosts.kind,
  prefix: hosts.prefix,
  routable: hosts.routable,
  source: hosts.source,
  officeId: hosts.officeId,
  slug: offices.slug,
  officeName: offices.name,
  zone: offices.zone,
  owner: sql<string>`coalesce(${hostRecords.owner}, '')`,
  expiresOn: hostRecords.expiresOn,
  checkedAt: hostRecords.checkedAt,
  points: hostRecords.points,
  addresses: hostRecords.addresses,
  tls: hostRecords.tls,
  tlsNames: hostRecords.tlsNames,
  tlsEndsAt: hostRecords.tlsEndsAt,
}

const select = (db: Db) =>
  db
    .select(columns)
    .from(hosts)
    .innerJoin(offices, eq(offices.id, hosts.officeId))
    .leftJoin(hostRecords, eq(hostRecords.host, hosts.host))
    .$dynamic()
export type KnownHost = Awaited<ReturnType<typeof select>>[number]

// Everyone may read all names; a province looks after those below it.
const inReach = sql`${hosts.officeId} = any ((select app.offices())::int[])`
const itsKind = sql`array_position(array['canonical', 'alias', 'legacy'], ${hosts.kind})`

/** The names an office answers on or once had, with what is known of each: its own first. */
export const listHostsOf = (db: Db, officeId: number): Promise<KnownHost[]> =>
  select(db).where(eq(hosts.officeId, officeId)).orderBy(itsKind, desc(hosts.routable), asc(hosts.host))

/** A host of the institution; undefined when it is not there. */
export async function findHost(db: Db, actor: Actor, host: string): Promise<KnownHost | undefined> {
  const [found] = await select(db).where(
    and(eq(hosts.host, host), eq(offices.institutionId, actor.institutionId), inReach),
  )
  return found
}

export type HostFilter = { q?: string; worry?: Worry | 'any'; page: number }
export const hostsAPage = 50

/** One page of all names of the institution, with how many there are of each worry. */
export async function listHosts(db: Db, actor: Actor, filter: HostFilter, now = new Date()) {
  const like = `%${filter.q?.replaceAll(/[\\%_]/g, '\\$&')}%`
  const rows = await select(db)
    .where(
      and(
        eq(offices.institutionId, actor.institutionId),
        inReach,
        filter.q ? or(ilike(hosts.host, like), ilike(offices.name, like)) : undefined,
      ),
    )
    .orderBy(asc(offices.code), asc(offices.id), itsKind, asc(hosts.host))
  const judged = rows.map(row => ({ ...row, worries: worriesOf(row, now) }))
  const counts: Partial<Record<Worry | 'any', number>> = {}
  for (const { worries } of judged)
    for (const worry of worries.length ? [...worries, 'any' as const] : [])
      counts[worry] = (counts[worry] ?? 0) + 1
  const wanted = judged.filter(
    ({ worries }) =>
      !filter.worry || (filter.worry === 'any' ? worries.length > 0 : worries.includes(filter.worry)),
  )
  const pages = Math.max(1, Math.ceil(wanted.length / hostsAPage))
  const page = Math.min(filter.page, pages)
  const checkedAt = rows.reduce<Date | null>(
    (last, row) => (row.checkedAt && (!last || row.checkedAt > last) ? row.checkedAt : last),
    null,
  )
  return {
    rows: wanted.slice((page - 1) * hostsAPage, page * hostsAPage),
    total: wanted.length,
    all: rows.length,
    counts,
    page,
    pages,
    checkedAt,
  }
}
export type ListedHost = Awaited<ReturnType<typeof listHosts>>['rows'][number]
