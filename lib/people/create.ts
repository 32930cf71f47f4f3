import type { Db } from '../../db/doors.ts'
import { memberships, people } from '../../db/tables/index.ts'
import type { Role } from '../permissions.ts'
import { hashPassword, newPassword, newTotpSecret, type Owner, sealSecret } from './secrets.ts'

/** What a new person is given once, on paper or by telephone; neither is kept in the clear. */
export type Handover = { personId: number; password: string; totpSecret: string }

/** Makes an account with these roles in one office; undefined when the institution knows the e-mail already. */
export async function createPerson(
  db: Db,
  person: Owner & { name: string; officeId: number; roles: Role[] },
): Promise<Handover | undefined> {
  const { officeId, roles, ...row } = person
  const [password, totpSecret] = [newPassword(), newTotpSecret()]
  const [made] = await db
    .insert(people)
    .values({ ...row, passwordHash: await hashPassword(password), totpSecret: sealSecret(totpSecret, row) })
    .onConflictDoNothing({ target: [people.institutionId, people.email] })
    .returning({ id: people.id })
  if (!made) return
  await db.insert(memberships).values(roles.map(role => ({ personId: made.id, officeId, role })))
  return { personId: made.id, password, totpSecret }
}
