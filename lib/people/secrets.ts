import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { Secret, TOTP } from 'otpauth'
import { secretFor } from '../env.ts'
import { shared } from '../shared.ts'
import { whenFree } from './hashing.ts'

// OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. Argon2id is the library's default.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const longestPassword = 256

/** Whose secret it is: a sealed secret copied to another account does not open there. */
export type Owner = { institutionId: number; email: string }

/** The argon2id hash of a password, as a PHC string. */
export const hashPassword = (password: string) => whenFree(() => hash(password.normalize('NFKC'), cost))

/** Whether the password is the hashed one. Without a hash it takes as long and is false. Throws Busy. */
export async function verifyPassword(hashed: string | undefined, password: string): Promise<boolean> {
  const given = password.slice(0, longestPassword + 1)
  const against = hashed ?? (await nobodysHash())
  const right = await whenFree(() => verify(against, given.normalize('NFKC')))
  return right && hashed !== undefined && given.length <= longestPassword
}

// Who asks for an unknown account must wait as long as one who asks for a known one.
const nobodysHash = () => shared('nobodysHash', () => hashPassword(randomBytes(18).toString('base64')))

/** The address that authenticator apps read. `issuer` is what the app shows above the code. */
export const totpAddress = (secret: string, issuer: string, email: string) =>
  new TOTP({ issuer, label: email, secret }).toString()

/**
 * The 30-second step that `code` belongs to, at most one away from `now` (ms); undefined for a wrong code.
 * The caller refuses a step that is not later than the last accepted one (RFC 6238 §5.2).
 */
export function totpStep(secret: string, code: string, now = Date.now()): number | undefined {
  const delta = stepsAway(secret, code, now, 1)
  return delta === undefined ? undefined : TOTP.counter({ timestamp: now }) + delta
}

// Ten minutes either way: further off, a telephone shows it by itself.
const farthestClock = 20

/** By how many seconds the clock that made this code is off, at most ten minutes; undefined for a wrong code. */
export function clockDrift(secret: string, code: string, now = Date.now()): number | undefined {
  const delta = stepsAway(secret, code, now, farthestClock)
  return delta === undefined ? undefined : delta * 30
}

function stepsAway(secret: string, code: string, timestamp: number, window: number) {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return
  return TOTP.validate({ token, secret: Secret.fromBase32(secret), timestamp, window }) ?? undefined
}

const bound = (owner: Owner) => Buffer.from(`${owner.institutionId} ${owner.email}`)

/** Encrypts a TOTP secret for the database: nonce, tag and text of AES-256-GCM, base64. */
export function sealSecret(secret: string, owner: Owner): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secretFor('totp'), nonce).setAAD(bound(owner))
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')
}

/** Opens what sealSecret made for the same owner. Throws when it was changed or belongs to another. */
export function openSecret(sealed: string, owner: Owner): string {
  const bytes = Buffer.from(sealed, 'base64')
  const options = { authTagLength: 16 }
  const decipher = createDecipheriv('aes-256-gcm', secretFor('totp'), bytes.subarray(0, 12), options)
  decipher.setAAD(bound(owner)).setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
