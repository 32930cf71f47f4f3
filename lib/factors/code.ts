import { and, eq, lt } from 'drizzle-orm'
import { authenticating } from '../../db/doors.ts'
import { people } from '../../db/tables/index.ts'
import { clockDrift, type Owner, openSecret, totpStep } from '../people/secrets.ts'
import { hasFactor } from './queries.ts'
import { isRecoveryCode, takeRecoveryCode } from './recovery.ts'

/** Whose code it is. Without a secret there is no authenticator app. */
export type CodeOwner = Owner & { id: number; totpSecret: string | null }

/** What became of a code; `clock` is right at another time: the telephone's clock is wrong. */
export type CodeOutcome = 'right' | 'wrong' | 'clock'

/**
 * The code that belongs to a right password. Someone who has no second factor yet passes without one, and sets it up
 * before anything else.
 */
export const acceptCode = async (owner: CodeOwner, given: string): Promise<CodeOutcome> =>
  !given && !(await authenticating(db => hasFactor(db, owner.id))) ? 'right' : useCode(owner, given)

/**
 * Looks at a code of the authenticator app, or at a recovery code, and uses it up. Asked only after the password was
 * right: what it says about the clock is for nobody else.
 */
async function useCode(owner: CodeOwner, given: string): Promise<CodeOutcome> {
  const code = given.replaceAll(/[\s.-]/g, '')
  if (isRecoveryCode(code))
    return (await authenticating(db => takeRecoveryCode(db, owner.id, code))) ? 'right' : 'wrong'
  if (!owner.totpSecret) return 'wrong'
  const secret = openSecret(owner.totpSecret, owner)
  const step = totpStep(secret, code)
  if (step !== undefined) return (await useStep(owner.id, step)) ? 'right' : 'wrong'
  return clockDrift(secret, code) === undefined ? 'wrong' : 'clock'
}

// A step is used once: of two requests with the same code the database lets one raise the number.
async function useStep(personId: number, step: number) {
  const raised = await authenticating(db =>
    db
      .update(people)
      .set({ totpLastStep: step })
      .where(and(eq(people.id, personId), lt(people.totpLastStep, step)))
      .returning({ id: people.id }),
  )
  return raised.length === 1
}
