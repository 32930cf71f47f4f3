import { and, asc, count, desc, eq, ilike, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { hosts, offices, settings } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import { listPublished } from './pace.ts'
import type { Level, OfficeState } from './schema.ts'

export const officesAPage = 25

/** What a list of offices is narrowed to; `province` is a slug, pages count from 1. */
export type OfficeFilter = { q?: string; state?: OfficeState; level?: Level; province?: string; page: number }

const province = alias(offices, 'province')
const columns = {
  id: offices.id,
  slug: offices.slug,
  name: offices.name,
  shortName: offices.shortName,
  level: offices.level,
  zone: offices.zone,
  state: offices.state,
  host: hosts.host,
  provinceSlug: province.slug,
  provinceName: province.shortName,
}

// Everyone may read all offices, those of the other institution too: its number is part of every question.
const inInstitution = (actor: Actor) => eq(offices.institutionId, actor.institutionId)
const itsHost = and(eq(hosts.officeId, offices.id), eq(hosts.kind, 'canonical'))
const itsProvince = and(eq(province.id, offices.parentId), eq(province.level, 'provinsi'))

/** One page of the institution's offices in the order of their codes, with what each published lately. */
export async function listOffices(db: Db, actor: Actor, filter: OfficeFilter) {
  const where = and(inInstitution(actor), ...conditions(filter))
  const [{ total } = { total: 0 }] = await db
    .select({ total: count() })
    .from(offices)
    .innerJoin(hosts, itsHost)
    .leftJoin(province, itsProvince)
    .where(where)
  const pages = Math.max(1, Math.ceil(total / officesAPage))
  const page = Math.min(filter.page, pages)
  const found = await db
    .select(columns)
    .from(offices)
    .innerJoin(hosts, itsHost)
    .leftJoin(province, itsProvince)
    .where(where)
    .orderBy(asc(offices.code), asc(offices.id))
    .limit(officesAPage)
    .offset((page - 1) * officesAPage)
  const published = await listPublished(
    db,
    found.map(row => row.id),
  )
  const rows = found.map(row => ({ ...row, ...(published.get(row.id) ?? { lately: 0, last: null }) }))
  return { rows, total, page, pages }
}
export type ListedOffice = Awaited<ReturnType<typeof listOffices>>['rows'][number]

function conditions({ q, state, level, province: below }: OfficeFilter): SQL[] {
  const like = `%${q?.replaceAll(/[\\%_]/g, '\\$&')}%`
  const named = [offices.name, offices.shortName, offices.slug, hosts.host].map(column => ilike(column, like))
  return [
    q && or(...named),
    state && eq(offices.state, state),
    level && eq(offices.level, level),
    below && or(eq(province.slug, below), and(eq(offices.slug, below), eq(offices.level, 'provinsi'))),
  ].filter(wanted => typeof wanted === 'object')
}

/** How many offices of the institution are in each state. */
export async function countOfficesByState(
  db: Db,
  actor: Actor,
): Promise<Partial<Record<OfficeState, number>>> {
  const rows = await db
    .select({ state: offices.state, total: count() })
    .from(offices)
    .where(inInstitution(actor))
    .groupBy(offices.state)
  return Object.fromEntries(rows.map(row => [row.state, row.total]))
}

/** The institution's provinces, by name. */
export const listProvinces = (db: Db, actor: Actor) =>
  db
    .select({ slug: offices.slug, name: offices.shortName, zone: offices.zone })
    .from(offices)
    .where(and(inInstitution(actor), eq(offices.level, 'provinsi')))
    .orderBy(asc(offices.shortName))

/** An office at or below the actor's own (settings show no other), and why it is frozen; undefined when not there. */
export async function findOffice(db: Db, actor: Actor, slug: string) {
  const [found] = await db
    .select({
      ...columns,
      code: offices.code,
      createdAt: offices.createdAt,
      frozenReason: settings.frozenReason,
    })
    .from(offices)
    .innerJoin(hosts, itsHost)
    .leftJoin(province, itsProvince)
    .innerJoin(settings, eq(settings.officeId, offices.id))
    .where(and(inInstitution(actor), eq(offices.slug, slug)))
  return found
}
export type FoundOffice = NonNullable<Awaited<ReturnType<typeof findOffice>>>

/** The names an office answers on or once had: its own first. */
export const listHostsOf = (db: Db, officeId: number) =>
  db
    .select({ host: hosts.host, kind: hosts.kind, prefix: hosts.prefix, routable: hosts.routable })
    .from(hosts)
    .where(eq(hosts.officeId, officeId))
    .orderBy(
      sql`array_position(array['canonical', 'alias', 'legacy'], ${hosts.kind})`,
      desc(hosts.routable),
      asc(hosts.host),
    )
