import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { passkeys, people, recoveryCodes } from '../../db/tables/index.ts'
import { forgetApp } from './app.ts'

/**
 * Where the centre asked for another second factor, the one just set up takes the place of all older ones, recovery
 * codes too. `kept` is the new passkey as its authenticator names it, or the app. Returns whether it was asked for.
 */
export async function replaceOlder(db: Db, personId: number, kept: 'app' | { credentialId: string }) {
  const [due] = await db
    .update(people)
    .set({ factorDue: false })
    .where(and(eq(people.id, personId), eq(people.factorDue, true)))
    .returning({ demo: people.demo })
  if (!due) return false
  const others = kept === 'app' ? undefined : ne(passkeys.credentialId, kept.credentialId)
  await db.delete(passkeys).where(and(eq(passkeys.personId, personId), others))
  // The authenticator of a sample account is fixed, for all who try it.
  if (kept !== 'app' && !due.demo) await forgetApp(db, personId)
  await db.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId))
  return true
}
