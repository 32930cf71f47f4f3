import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { and, asc, eq } from 'drizzle-orm'
import { authenticating, type Db } from '../../db/doors.ts'
import { passkeys } from '../../db/tables/index.ts'
import { keepChallenge, type Signing, takeChallenge } from './challenges.ts'
import type { Party } from './party.ts'

/** How many passkeys one person may have. */
export const mostPasskeys = 20

/** The passkeys of a person, oldest first. */
export const listPasskeys = (db: Db, personId: number) =>
  db.select().from(passkeys).where(eq(passkeys.personId, personId)).orderBy(asc(passkeys.id))
export type Passkey = Awaited<ReturnType<typeof listPasskeys>>[number]

type Holder = { personId: number; email: string; name: string }

/** What a browser needs to make a passkey for this person. */
export async function offerEnrolment(party: Party, officeId: number, holder: Holder) {
  const known = await authenticating(db => listPasskeys(db, holder.personId))
  const options = await generateRegistrationOptions({
    rpID: party.id,
    rpName: party.name,
    userID: handleOf(holder.personId),
    userName: holder.email,
    userDisplayName: holder.name,
    excludeCredentials: known.map(named),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(options.challenge, { purpose: 'enrol', officeId, personId: holder.personId })
  return options
}

/** What a browser needs to sign with a passkey: any of this office's people, or of the one who is known. */
export async function offerSigning(party: Party, signing: Signing) {
  const { personId } = signing
  const known = personId === undefined ? [] : await authenticating(db => listPasskeys(db, personId))
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: 'required',
    allowCredentials: known.map(named),
  })
  await keepChallenge(options.challenge, signing)
  return options
}

/** The new passkey as it is kept, where the browser's answer is right; undefined otherwise. */
export async function checkEnrolment(
  party: Party,
  officeId: number,
  personId: number,
  response: RegistrationResponseJSON,
) {
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge => takeChallenge(challenge, { purpose: 'enrol', officeId, personId }),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(wrong)
  if (!checked?.verified) return
  const { credential } = checked.registrationInfo
  return {
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: (credential.transports ?? []).map(String).slice(0, 8),
  }
}

/** Whose passkey signed this, for exactly this; undefined where anything about it is wrong. */
export async function checkSigned(
  party: Party,
  signing: Signing,
  response: AuthenticationResponseJSON,
): Promise<number | undefined> {
  const key = await findPasskey(response.id)
  if (!key || (signing.personId !== undefined && signing.personId !== key.personId)) return
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge => takeChallenge(challenge, signing),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: key.credentialId,
      publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
      counter: key.counter,
    },
  }).catch(wrong)
  if (!checked?.verified) return
  const counter = checked.authenticationInfo.newCounter
  return (await countUse(key, counter)) ? key.personId : undefined
}

const findPasskey = (credentialId: string) =>
  authenticating(async db => {
    const [key] = await db.select().from(passkeys).where(eq(passkeys.credentialId, credentialId))
    return key
  })

// Two answers of one counter at the same moment: the second finds another number than it read.
async function countUse(key: Passkey, counter: number) {
  const counted = await authenticating(db =>
    db
      .update(passkeys)
      .set({ counter, usedAt: new Date() })
      .where(and(eq(passkeys.id, key.id), eq(passkeys.counter, key.counter)))
      .returning({ id: passkeys.id }),
  )
  return counted.length === 1
}

// The library throws for whatever a stranger may have sent; to us it is one thing: not right.
const wrong = () => undefined

const named = (key: Passkey) => ({ id: key.credentialId, transports: key.transports })

const handleOf = (personId: number) => new TextEncoder().encode(String(personId))
