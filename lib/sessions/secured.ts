import { and, eq, exists, isNotNull, or, type SQL } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { passkeys, people } from '../../db/tables/index.ts'

/** Whether a person of the query has a second factor: an authenticator, or a passkey, and none newer is asked for. */
export const secured = (db: Db) =>
  and(
    eq(people.factorDue, false),
    or(
      isNotNull(people.totpSecret),
      exists(db.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.personId, people.id))),
    ),
  ) as SQL<boolean>
