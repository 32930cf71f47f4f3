import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'

/**
 * To whom passkeys belong (WebAuthn's relying party), and the one page origin they may be used from. It is the
 * institution's host, so that one key opens every office its owner works in and outlives an office's new name.
 * What is signed still names the page: a signature made at another office, or at some abandoned subdomain, is refused.
 */
export type Party = { id: string; name: string; origin: string }

/** The party of an office's host, asked from a page of this origin. */
export function partyOf(office: Office, origin: string): Party {
  const { host, fullName } = directory().institutionOf(office)
  const within = office.host === host || office.host.endsWith(`.${host}`)
  return { id: within ? host : office.host, name: fullName, origin }
}
