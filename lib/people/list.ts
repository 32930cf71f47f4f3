import { and, asc, eq, gte, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { memberships, offices, people } from '../../db/tables/index.ts'
import type { Actor, Role } from '../permissions.ts'
import { dormantAfter } from './dormancy-days.ts'
import { reachOf } from './reach.ts'

/** The views of the list: all, without a second factor, long not logged in, invited and not yet come. */
export const peopleViews = ['faktor', 'lama', 'diundang'] as const
export type PeopleView = (typeof peopleViews)[number]
export type PeopleFilter = { q?: string; office?: string; view?: PeopleView; page: number }

const perPage = 50

const bare = sql`${people.id} in (select person_id from app.bare_people())`
const longAgo = sql`now() - ${dormantAfter} * interval '1 day'`

const views: Record<PeopleView, SQL> = {
  faktor: sql`${bare} and ${people.lastLoginAt} is not null`,
  lama: or(isNotNull(people.dormantAt), lt(people.lastLoginAt, longAgo))!,
  diundang: isNull(people.lastLoginAt),
}

// The own office and those below are looked after by different roles.
function inReach(actor: Actor) {
  const { readsOwn, below } = reachOf(actor)
  if (readsOwn && below) return
  if (readsOwn) return eq(memberships.officeId, actor.officeId)
  return below ? ne(memberships.officeId, actor.officeId) : sql`false`
}

function narrowed(actor: Actor, { q, office, view }: Omit<PeopleFilter, 'page'>) {
  const like = q && `%${q.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  return and(
    inReach(actor),
    isNull(memberships.delegatedBy),
    // Whoever has left stays in the log, not in the list.
    or(isNull(memberships.endsOn), gte(memberships.endsOn, sql`current_date - 1`)),
    like ? sql`(lower(${people.name}) like ${like} or ${people.email} like ${like})` : undefined,
    office ? eq(offices.slug, office) : undefined,
    view ? views[view] : undefined,
  )
}

/** People and the office each works in, by office and name, a page at a time. */
export async function listManaged(db: Db, actor: Actor, filter: PeopleFilter) {
  const where = narrowed(actor, filter)
  const from = db
    .select({ id: people.id, total: sql<number>`count(*) over ()::int` })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .innerJoin(offices, eq(offices.id, memberships.officeId))
  const [counted] = await from.where(where).groupBy(people.id, offices.id).limit(1)
  const total = counted?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(filter.page, pages)
  const rows = await db
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      lastLoginAt: people.lastLoginAt,
      dormantAt: people.dormantAt,
      bare: sql<boolean>`${bare}`,
      officeSlug: offices.slug,
      officeName: offices.shortName,
      roles: sql<Role[]>`array_agg(${memberships.role} order by ${memberships.id})`,
      endsOn: sql<string | null>`min(${memberships.endsOn})::text`,
    })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .innerJoin(offices, eq(offices.id, memberships.officeId))
    .where(where)
    .groupBy(people.id, offices.id)
    .orderBy(asc(offices.code), asc(offices.shortName), asc(people.name), asc(people.id))
    .limit(perPage)
    .offset((page - 1) * perPage)
  return { rows, total, page, pages }
}
export type ListedPerson = Awaited<ReturnType<typeof listManaged>>['rows'][number]

/** The colleagues in an office to whom work can be handed over. */
export const listColleagues = (db: Db, office: { id: number }, personId: number) =>
  db
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .where(
      and(
        eq(memberships.officeId, office.id),
        ne(people.id, personId),
        eq(people.suspended, false),
        isNull(memberships.delegatedBy),
        or(isNull(memberships.endsOn), gte(memberships.endsOn, sql`current_date`)),
      ),
    )
    .orderBy(asc(people.name))
