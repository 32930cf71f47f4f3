import { sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { memberships, people } from '../../db/tables/index.ts'
import { allowLink } from '../login/links.ts'
import { tell } from '../mail/tell.ts'
import type { Actor, Role } from '../permissions.ts'

export type Invitation = {
  office: { id: number }
  name: string
  email: string
  phone: string
  roles: Role[]
  endsOn: string | null
}

/**
 * Gives somebody roles in an office: an unknown address is invited by mail to choose a passphrase, a known one of the
 * institution is told. Returns whose it is, and whether they are new.
 */
export async function invite(db: Db, actor: Actor, invitation: Invitation) {
  const { office, email, roles, endsOn } = invitation
  const known = await knownPerson(db, email)
  const personId = known ?? (await addPerson(db, actor, invitation))
  for (const role of roles) await giveRole(db, { personId, officeId: office.id, role, endsOn })
  if (known) await tellOf(db, actor, 'joined', { personId, officeId: office.id, roles })
  else await sendInvitation(db, actor, { personId, officeId: office.id, roles })
  return { personId, isNew: !known }
}

type Told = { personId: number; officeId: number; roles: Role[] }

/** Sends the link with which somebody chooses their first passphrase. */
export async function sendInvitation(db: Db, actor: Actor, { personId, officeId, roles }: Told) {
  const link = await allowLink(db, { kind: 'invite', personId, officeId, createdBy: actor.personId })
  await tellOf(db, actor, 'invited', { personId, officeId, roles }, link)
}

const tellOf = (db: Db, actor: Actor, kind: 'invited' | 'joined', told: Told, link?: number) =>
  tell(db, {
    officeId: told.officeId,
    kind,
    actorId: actor.personId,
    detail: { account: { personId: told.personId, roles: told.roles, link } },
  })

/** Who has this address in the institution, in whichever office; never who has it in the other one. */
export async function knownPerson(db: Db, email: string): Promise<number | undefined> {
  const { rows } = await db.execute<{ id: number | null }>(sql`select app.known_person(${email}) as id`)
  return rows[0]?.id ?? undefined
}

// Without "returning": who has no role yet is in nobody's sight.
async function addPerson(db: Db, actor: Actor, { name, email, phone }: Invitation): Promise<number> {
  const { rows } = await db.execute<{ id: number }>(
    sql`select nextval(pg_get_serial_sequence('people', 'id'))::int as id`,
  )
  const { id } = rows[0]!
  await db.execute(
    sql`insert into ${people} (id, institution_id, name, email, phone) overriding system value
      values (${id}, ${actor.institutionId}, ${name}, ${email}, ${phone})`,
  )
  return id
}

type Given = { personId: number; officeId: number; role: Role; endsOn: string | null }

/** Gives a role, or a new end to one that is held. */
export const giveRole = (db: Db, { personId, officeId, role, endsOn }: Given) =>
  db
    .insert(memberships)
    .values({ personId, officeId, role, endsOn })
    .onConflictDoUpdate({
      target: [memberships.personId, memberships.officeId, memberships.role],
      targetWhere: sql`delegated_by is null`,
      set: { endsOn },
    })
