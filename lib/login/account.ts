import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { authenticating } from '../../db/doors.ts'
import { memberships, people } from '../../db/tables/index.ts'
import { env } from '../env.ts'
import type { Office } from '../offices/schema.ts'

/** An account as whoever stands before the door has it: with its secrets, and with a role here today. */
export type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>

/** The account of an e-mail address or an id in this office. Someone who has no role here today does not exist here. */
export async function findAccount(office: Office, by: { email: string } | { personId: number }) {
  const today = sql`(now() at time zone ${office.zone})::date`
  const [account] = await authenticating(db =>
    db
      .select({
        id: people.id,
        name: people.name,
        email: people.email,
        institutionId: people.institutionId,
        // One that has to be renewed opens nothing any more; the link for a new one does.
        passwordHash: sql<
          string | null
        >`case when ${people.passphraseDue} then null else ${people.passwordHash} end`,
        totpSecret: people.totpSecret,
        demo: people.demo,
      })
      .from(people)
      .innerJoin(memberships, and(eq(memberships.personId, people.id), eq(memberships.officeId, office.id)))
      .where(
        and(
          eq(people.institutionId, office.institutionId),
          'email' in by ? eq(people.email, by.email) : eq(people.id, by.personId),
          eq(people.suspended, false),
          or(isNull(memberships.startsOn), sql`${memberships.startsOn} <= ${today}`),
          or(isNull(memberships.endsOn), sql`${memberships.endsOn} >= ${today}`),
        ),
      )
      .limit(1),
  )
  return account && (!account.demo || env().demo) ? account : undefined
}
