import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { authenticating, type Db } from '../../db/doors.ts'
import { passkeys, people } from '../../db/tables/index.ts'
import { listPasskeys } from './keys.ts'
import { countCodes } from './recovery.ts'

/** The second factors of a person: passkeys, whether there is an authenticator app, recovery codes left. */
export async function readFactors(db: Db, personId: number) {
  const keys = await listPasskeys(db, personId)
  const app = await hasApp(db, personId)
  return { keys, app, codesLeft: await countCodes(db, personId) }
}
export type Factors = Awaited<ReturnType<typeof readFactors>>

/** Whether a person has a passkey or an authenticator app. */
export const hasFactor = async (db: Db, personId: number) =>
  (await hasApp(db, personId)) || (await db.$count(passkeys, eq(passkeys.personId, personId))) > 0

const hasApp = async (db: Db, personId: number) =>
  (await db.$count(people, and(eq(people.id, personId), isNotNull(people.totpSecret)))) > 0

/** Which of these people have a second factor. Passes the login door only. */
export async function listHolders(db: Db, personIds: number[]): Promise<Set<number>> {
  if (!personIds.length) return new Set()
  const apps = await db
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, personIds), isNotNull(people.totpSecret)))
  const keys = await db
    .select({ id: passkeys.personId })
    .from(passkeys)
    .where(inArray(passkeys.personId, personIds))
  return new Set([...apps, ...keys].map(({ id }) => id))
}

/** Who a passkey is made for, as the device shows it. */
export const findHolder = (personId: number) =>
  authenticating(async db => {
    const [holder] = await db
      .select({ personId: people.id, email: people.email, name: people.name, demo: people.demo })
      .from(people)
      .where(eq(people.id, personId))
    return holder
  })
