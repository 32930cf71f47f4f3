import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { memberships, offices, people } from '../../db/tables/index.ts'
import { type Role, rolesWith } from '../permissions.ts'
import { isAboutAccount } from './account-words.ts'
import type { Matter } from './matter.ts'

/** One who is told: who, and the office on whose site they read what it is about. */
export type Recipient = { personId: number; address: string; name: string; officeId: number }

/** Who is to be told of something. Never the one who did it. */
export async function recipientsOf(db: Db, matter: Matter): Promise<Recipient[]> {
  if (isAboutAccount(matter.kind)) return holdersOf(db, matter)
  const found = await listed(db, matter)
  return found.filter(person => person.personId !== matter.actorId)
}

// Also to who may do nothing any more: it is about their account.
async function holdersOf(db: Db, { kind, officeId, detail }: Matter): Promise<Recipient[]> {
  if (!detail.account) return []
  const { personId } = detail.account
  if (kind === 'factorsTold')
    return (await staff(db, officeId, ['officeAdmin'])).filter(person => person.personId !== personId)
  const found = await db
    .select({ personId: people.id, address: people.email, name: people.name })
    .from(people)
    .where(eq(people.id, personId))
  return found.map(person => ({ ...person, officeId }))
}

async function listed(db: Db, matter: Matter): Promise<Recipient[]> {
  const { officeId, kind, fourEyes, writers, contributors } = matter
  if (kind === 'overridden') return staff(db, await nationalOf(db, officeId), ['contentAdmin'])
  if (kind === 'review' || kind === 'asked' || kind === 'exchanged') return above(db, officeId)
  if (kind === 'escalated') return staff(db, await nationalOf(db, officeId), ['systemAdmin', 'contentAdmin'])
  if (kind === 'exposed') return [...(await replacers(db, officeId)), ...(await above(db, officeId))]
  if (kind === 'exchange') return fourEyes === 'province' ? above(db, officeId) : replacers(db, officeId)
  if (kind === 'moveDue') return ofMove(db, matter)
  if (kind === 'oldSites')
    return staff(
      db,
      officeId,
      officeId === (await nationalOf(db, officeId)) ? rolesWith('move.manage') : ['officeAdmin'],
    )
  if (kind === 'hosts') return staff(db, officeId, ['systemAdmin'])
  if (kind === 'proposed')
    return staff(db, officeId, rolesWith(matter.detail.proposal?.permission ?? 'proposal.decide'))
  if (kind === 'answered' || kind === 'decided' || kind === 'ruled')
    return persons(db, officeId, matter.detail.askedBy ? [matter.detail.askedBy] : [])
  if (kind === 'duties') return staff(db, officeId, rolesWith('duty.fulfil'))
  if (kind === 'entered' || kind === 'emergency' || kind === 'export')
    return staff(db, officeId, ['officeAdmin'])
  if (kind === 'incident') return lookingAfter(db, matter)
  if (kind === 'reminders') return staff(db, officeId, ['editor', 'officeAdmin'])
  if (kind !== 'submitted') return persons(db, officeId, writers)
  if (fourEyes === 'province') return above(db, officeId)
  const editors = await staff(db, officeId, ['editor'])
  const others = editors.filter(person => !contributors.includes(person.personId))
  // Where one works alone, those above are the second person that the gate asks for.
  return fourEyes === 'afterwards' && matter.gated ? [...others, ...(await above(db, officeId))] : others
}

// An incident: its office's admins, its province, and the system leg of the centre.
async function lookingAfter(db: Db, { officeId, detail }: Matter): Promise<Recipient[]> {
  const admins = await staff(db, officeId, ['officeAdmin'])
  if (detail.incident?.local) return admins
  const [own] = await db.select({ parentId: offices.parentId }).from(offices).where(eq(offices.id, officeId))
  const all = [
    ...admins,
    ...(await staff(db, officeId, rolesWith('incident.manage'))),
    ...(own?.parentId ? await staff(db, own.parentId, ['supervisor']) : []),
    ...(await staff(db, await nationalOf(db, officeId), ['systemAdmin'])),
  ]
  return [...new Map(all.map(person => [person.personId, person])).values()]
}

// Who may replace media: lib/permissions.ts.
const replacers = (db: Db, officeId: number) => staff(db, officeId, ['editor', 'officeAdmin', 'contentAdmin'])

/** Those who look after an office from above: the province's supervisors, or the centre's content leg. */
async function above(db: Db, officeId: number) {
  const [own] = await db.select({ parentId: offices.parentId }).from(offices).where(eq(offices.id, officeId))
  const supervisors = own?.parentId ? await staff(db, own.parentId, ['supervisor', 'contentAdmin']) : []
  return supervisors.length ? supervisors : staff(db, await nationalOf(db, officeId), ['contentAdmin'])
}

// Who sees to it at both ends; where nobody is named, those it falls to.
async function ofMove(db: Db, { officeId, detail }: Matter) {
  const ids = detail.move?.people ?? []
  const [own] = await db.select({ parentId: offices.parentId }).from(offices).where(eq(offices.id, officeId))
  const responsible = await persons(db, officeId, ids)
  const higher = new Set(
    [own?.parentId ?? officeId, await nationalOf(db, officeId)].filter(id => id !== officeId),
  )
  const coaches = (await Promise.all([...higher].map(id => persons(db, id, ids)))).flat()
  return [
    ...(responsible.length ? responsible : await staff(db, officeId, ['officeAdmin'])),
    ...(coaches.length ? coaches : await above(db, officeId)),
  ]
}

async function nationalOf(db: Db, officeId: number) {
  const [found] = await db
    .select({ id: offices.id })
    .from(offices)
    .where(
      and(
        eq(offices.level, 'pusat'),
        sql`${offices.institutionId} = (select own.institution_id from ${offices} own where own.id = ${officeId})`,
      ),
    )
  return found?.id ?? officeId
}

const columns = {
  personId: people.id,
  address: people.email,
  name: people.name,
  officeId: memberships.officeId,
}
const here = (officeId: number) =>
  and(
    eq(memberships.officeId, officeId),
    eq(people.suspended, false),
    sql`coalesce(${memberships.startsOn} <= (now() at time zone ${offices.zone})::date, true)`,
    sql`coalesce(${memberships.endsOn} >= (now() at time zone ${offices.zone})::date, true)`,
  )

const staff = (db: Db, officeId: number, roles: Role[]): Promise<Recipient[]> =>
  db
    .selectDistinct(columns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(offices, eq(offices.id, memberships.officeId))
    .where(and(here(officeId), inArray(memberships.role, roles)))

const persons = async (db: Db, officeId: number, ids: number[]): Promise<Recipient[]> =>
  ids.length === 0
    ? []
    : db
        .selectDistinct(columns)
        .from(memberships)
        .innerJoin(people, eq(people.id, memberships.personId))
        .innerJoin(offices, eq(offices.id, memberships.officeId))
        .where(and(here(officeId), inArray(people.id, ids)))
