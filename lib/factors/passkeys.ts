import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { authenticating, type Db } from '../../db/doors.ts'
import type { Actor } from '../permissions.ts'
import { keepChallenge, type Signing, takeChallenge } from './challenges.ts'
import { countUse, findKey, listPasskeys, type Passkey } from './keys.ts'
import type { Party } from './party.ts'

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
  db: Db,
  party: Party,
  { officeId, personId }: Pick<Actor, 'officeId' | 'personId'>,
  response: RegistrationResponseJSON,
) {
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge => takeChallenge(db, challenge, { purpose: 'enrol', officeId, personId }),
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
  const key = await findKey(response.id)
  if (!key || (signing.personId !== undefined && signing.personId !== key.personId)) return
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge => authenticating(db => takeChallenge(db, challenge, signing)),
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

// The library throws for whatever a stranger may have sent; to us it is one thing: not right.
const wrong = () => undefined

const named = (key: Passkey) => ({ id: key.credentialId, transports: key.transports })

const handleOf = (personId: number) => new TextEncoder().encode(String(personId))
