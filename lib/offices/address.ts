import { env } from '../env.ts'

/** The origin of a host: over TLS, except for the names that mean this very machine, which keep the port. */
export function originOf(host: string) {
  if (host !== 'localhost' && !host.endsWith('.localhost')) return `https://${host}`
  return env().PORT === 80 ? `http://${host}` : `http://${host}:${env().PORT}`
}

/** The full address of a path on the site of an office or an institution. */
export const urlOf = (place: { host: string }, path = '/') => originOf(place.host) + path
