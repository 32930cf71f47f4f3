import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { authenticating } from '../../db/doors.ts'
import { sessions } from '../../db/tables/index.ts'
import { findAccount } from '../login/account.ts'
import { countTry, forgetTry } from '../login/limits.ts'
import type { Office } from '../offices/schema.ts'
import { Busy } from '../people/hashing.ts'
import { verifyPassword } from '../people/secrets.ts'
import type { Actor } from '../permissions.ts'
import { acceptCode } from './code.ts'
import type { Party } from './party.ts'
import { checkSigned } from './passkeys.ts'
import { signed } from './schema.ts'

/** With what somebody who is logged in shows that it is still them: a passkey's signature, or as at login. */
export const proof = z.object({
  passkey: z.string().max(20_000).default(''),
  password: z.string().max(1000).default(''),
  code: z.string().max(40).default(''),
})
export type Proof = z.infer<typeof proof>

/** Why a proof was refused. */
export type ProofRefusal = 'passkey' | 'wrong' | 'clock' | 'limited' | 'busy'

/**
 * Looks at a proof of the person of this session, locked or not. A right one unlocks the session and counts for the
 * next ten minutes; returns undefined then, otherwise why not.
 */
export async function prove(
  actor: Actor,
  office: Office,
  party: Party,
  given: Proof,
): Promise<ProofRefusal | undefined> {
  const refusal = given.passkey
    ? await checkPasskey(actor, party, given.passkey)
    : await checkPassword(actor, office, given)
  if (!refusal) await renew(actor)
  return refusal
}

async function checkPasskey(actor: Actor, party: Party, text: string): Promise<ProofRefusal | undefined> {
  const response = signed(text)
  const signing = { purpose: 'proof', officeId: actor.officeId, personId: actor.personId } as const
  return response && (await checkSigned(party, signing, response)) ? undefined : 'passkey'
}

async function checkPassword(actor: Actor, office: Office, given: Proof): Promise<ProofRefusal | undefined> {
  const account = await findAccount(office, { personId: actor.personId })
  if (!account) return 'wrong'
  const name = `${office.institution}:${account.email}`
  const address = actor.address ?? ''
  if (!(await countTry(name, address))) return 'limited'
  const right = await verifyPassword(account.passwordHash ?? undefined, given.password).catch(whenBusy)
  if (right === 'busy') return 'busy'
  if (!right) return 'wrong'
  const outcome = await acceptCode(account, given.code)
  if (outcome === 'right') await forgetTry(name, address)
  return outcome === 'right' ? undefined : outcome
}

function whenBusy(error: unknown) {
  if (error instanceof Busy) return 'busy' as const
  throw error
}

const renew = ({ session }: Actor) =>
  authenticating(db =>
    db
      .update(sessions)
      .set({ provedAt: new Date(), seenAt: new Date(), lockedAt: null })
      .where(and(eq(sessions.idHash, session?.hash ?? ''), isNull(sessions.revokedAt))),
  )
