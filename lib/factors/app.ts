import { createHmac } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { Secret } from 'otpauth'
import type { Db } from '../../db/doors.ts'
import { people } from '../../db/tables/index.ts'
import { secretFor } from '../env.ts'
import { clockDrift, sealSecret, totpAddress, totpStep } from '../people/secrets.ts'
import type { Actor } from '../permissions.ts'

/** A person as far as their authenticator app is concerned. */
export async function findAppOwner(db: Db, { personId }: Actor) {
  const [owner] = await db
    .select({
      id: people.id,
      institutionId: people.institutionId,
      email: people.email,
      totpSecret: people.totpSecret,
      demo: people.demo,
    })
    .from(people)
    .where(eq(people.id, personId))
    // Of two that take away a factor at once, the second sees what the first left.
    .for('update')
  return owner
}
export type AppOwner = NonNullable<Awaited<ReturnType<typeof findAppOwner>>>

/**
 * The secret offered to a new authenticator app, base 32: the same at each look of this session, so that nothing has
 * to be kept before it is confirmed; another one once it was.
 */
export function offeredSecret({ session }: Actor, { totpSecret }: AppOwner): string {
  const bytes = createHmac('sha256', secretFor('offered app'))
    .update(`${session?.hash} ${totpSecret}`)
    .digest()
    .subarray(0, 20)
  return new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32
}

/** The address a QR code carries. */
export const offeredAddress = (secret: string, issuer: string, { email }: AppOwner) =>
  totpAddress(secret, issuer, email)

/** Keeps the offered secret where the code proves that the app has it; tells otherwise what is wrong. */
export async function confirmApp(db: Db, actor: Actor, owner: AppOwner, code: string) {
  const secret = offeredSecret(actor, owner)
  const step = totpStep(secret, code)
  if (step === undefined) return clockDrift(secret, code) === undefined ? 'wrong' : 'clock'
  await db
    .update(people)
    .set({ totpSecret: sealSecret(secret, owner), totpLastStep: step })
    .where(eq(people.id, owner.id))
  return 'right'
}

/** Takes the authenticator app away. */
export const forgetApp = (db: Db, personId: number) =>
  db.update(people).set({ totpSecret: null, totpLastStep: 0 }).where(eq(people.id, personId))
