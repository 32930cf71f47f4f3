import { createHash, randomBytes } from 'node:crypto'

/** How long a preview link works. Milliseconds. */
export const previewLifetime = 7 * 24 * 3600 * 1000

/** A token nobody guesses: 32 random bytes, as they stand in the link. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is kept of a token; undefined for what cannot be one. */
export const hashOfToken = (token: string) =>
  /^[A-Za-z0-9_-]{43}$/.test(token) ? createHash('sha256').update(token).digest('hex') : undefined
