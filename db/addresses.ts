import { type Door, env, secretFor } from '../lib/env.ts'
import { shared } from '../lib/shared.ts'

/** Where the database is, as its owner. The embedded cluster sets this when it has started. */
const own = shared('ownerAddress', () => ({ url: '' }))

/** Remembers the owner's address of the database that this process brought itself. */
export function useOwnDatabase(url: string) {
  own.url = url
}

/** The owner's address: migrations and roles only, never a request. Throws when no database is known. */
export function ownerAddress(): string {
  const url = env().DATABASE_URL ?? own.url
  if (!url) throw new Error('Basis data belum berjalan. Jalankan "npm start", atau isi DATABASE_URL.')
  return url
}

/** The LOGIN role behind a door. */
export const roleOf = (door: Door) => `serumpun_${door}`

/** A door's password, derived from the deployment's secret. */
export const passwordOf = (door: Door) => secretFor(`door:${door}`).toString('base64url')

/** A door's address: its own variable, or the owner's with the door's role and password. */
export function doorAddress(door: Door): string {
  const set = env()[`DATABASE_URL_${door.toUpperCase() as Uppercase<Door>}`]
  if (set) return set
  const url = new URL(ownerAddress())
  url.username = roleOf(door)
  url.password = passwordOf(door)
  return url.toString()
}
