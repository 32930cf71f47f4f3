import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Party } from '../factors/party.ts'
import { checkSigned, offerSigning } from '../factors/passkeys.ts'
import { signed } from '../factors/schema.ts'
import { limitKey } from '../front/client.ts'
import type { Office } from '../offices/schema.ts'
import { shared } from '../shared.ts'
import { findAccount } from './account.ts'
import { admit, type From } from './admit.ts'

// Each look at the login page asks for something to sign; fifty people behind one address do so often.
const offers = () => shared('passkeyOffers', () => new RateLimiterMemory({ points: 600, duration: 15 * 60 }))

/** What any passkey of this office's people may sign to log in; undefined for an address that asked too often. */
export async function offerLogin(party: Party, office: Office, address: string) {
  const allowed = await offers()
    .consume(limitKey(address))
    .then(
      () => true,
      () => false,
    )
  return allowed ? offerSigning(party, { purpose: 'login', officeId: office.id }) : undefined
}

/**
 * Signs a person in with a passkey alone: it is something they have, opened by what they are or know (its finger, face
 * or PIN was asked). No counter of wrong passwords stands before it, so nobody can lock its owner out.
 */
export async function signInWithPasskey(office: Office, party: Party, answer: string, from: From) {
  const response = signed(answer)
  if (!response) return
  const personId = await checkSigned(party, { purpose: 'login', officeId: office.id }, response)
  const account = personId === undefined ? undefined : await findAccount(office, { personId })
  return account && admit(account, office, from)
}
