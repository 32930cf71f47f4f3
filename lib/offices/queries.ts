import { and, asc, eq, inArray, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { hosts, offices, settings } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'

const province = alias(offices, 'province')
const columns = {
  id: offices.id,
  institutionId: offices.institutionId,
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
      parentId: offices.parentId,
      mergedInto: offices.mergedInto,
      originId: offices.originId,
      accent: offices.accent,
      quarantine: offices.quarantine,
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

/** What an office came from and what came of it: its origin, what was split from it, what it was merged with. */
export const listKin = (db: Db, { id, originId, mergedInto }: FoundOffice) =>
  db
    .select({
      id: offices.id,
      slug: offices.slug,
      name: offices.name,
      originId: offices.originId,
      mergedInto: offices.mergedInto,
    })
    .from(offices)
    .where(
      or(
        eq(offices.originId, id),
        eq(offices.mergedInto, id),
        inArray(
          offices.id,
          [originId, mergedInto].filter(each => each !== null),
        ),
      ),
    )
    .orderBy(asc(offices.code), asc(offices.id))
