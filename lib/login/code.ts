import { and, eq, lt } from 'drizzle-orm'
import { authenticating } from '../../db/doors.ts'
import { people } from '../../db/tables/index.ts'
import { openSecret, totpStep } from '../people/secrets.ts'
import type { Account } from './account.ts'

/**
 * Whether this is the account's code of now. A step is used once: of two requests with the same code the database
 * lets one raise the number.
 */
export async function useCode(account: Account, code: string): Promise<boolean> {
  if (!account.totpSecret) return false
  const step = totpStep(openSecret(account.totpSecret, account), code)
  if (step === undefined) return false
  const raised = await authenticating(db =>
    db
      .update(people)
      .set({ totpLastStep: step, lastLoginAt: new Date() })
      .where(and(eq(people.id, account.id), lt(people.totpLastStep, step)))
      .returning({ id: people.id }),
  )
  return raised.length === 1
}
