import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { passkeys, people } from '../../db/tables/index.ts'
import { listPasskeys } from './passkeys.ts'
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
