import { createHash } from 'node:crypto'
import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import { authenticating, type Db } from '../../db/doors.ts'
import { challenges } from '../../db/tables/index.ts'

/** What is to be signed, where and by whom; nobody is known yet where somebody logs in. */
export type Signing = { purpose: 'enrol' | 'login' | 'proof'; officeId: number; personId?: number }

const lasts = 5 * 60_000

/** Keeps the hash of a challenge for five minutes. */
export const keepChallenge = (challenge: string, signing: Signing) =>
  authenticating(async db => {
    await db.delete(challenges).where(lt(challenges.expiresAt, new Date()))
    await db
      .insert(challenges)
      .values({ ...signing, hash: hashOf(challenge), expiresAt: new Date(Date.now() + lasts) })
  })

/** Whether this challenge was given for exactly this; from now on it was not. */
export async function takeChallenge(db: Db, challenge: string, { purpose, officeId, personId }: Signing) {
  const taken = await db
    .delete(challenges)
    .where(
      and(
        eq(challenges.hash, hashOf(challenge)),
        eq(challenges.purpose, purpose),
        eq(challenges.officeId, officeId),
        personId === undefined ? isNull(challenges.personId) : eq(challenges.personId, personId),
        gt(challenges.expiresAt, new Date()),
      ),
    )
    .returning({ hash: challenges.hash })
  return taken.length === 1
}

const hashOf = (challenge: string) => createHash('sha256').update(challenge).digest('base64url')
