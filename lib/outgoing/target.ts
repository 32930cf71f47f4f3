import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { OutgoingRefusal } from './refusal.ts'

/** Names that may be reached though they are not public: for tests and the demo (SERUMPUN_REACHABLE). */
export type Reachable = string[]

// The only part of IPv6 that is given out (RFC 4291 §2.4, IANA); what lies outside leads nowhere or inwards.
const givenOut = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]

/**
 * Whether an address, as a resolver writes it, is global unicast: no private, local, shared, reserved or multicast
 * range, and no IPv6 form that carries an IPv4 address (mapped, 6to4, NAT64, Teredo).
 */
export function isGlobal(address: string): boolean {
  if (!isIP(address)) return false
  const read = ipaddr.parse(address)
  if (read.range() !== 'unicast') return false
  return read.kind() === 'ipv4' || (read as ipaddr.IPv6).match(givenOut)
}

/** The host of a URL as the resolver wants it: IPv6 without its brackets. */
export const bareHost = (url: URL) => url.hostname.replace(/^\[|\]$/g, '')

/** Whether the operator named this host, or host and port, as one that may be reached in spite of the rules. */
export function isNamed(url: URL, reachable: Reachable): boolean {
  const host = bareHost(url)
  return reachable.some(entry => {
    const [name, port] = entry.split(/:(?=\d+$)/) as [string, string?]
    const sameHost = name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name
    return sameHost && (port === undefined || port === portOf(url))
  })
}

const portOf = (url: URL) => url.port || (url.protocol === 'https:' ? '443' : '80')

const longest = 2048

/**
 * Reads an address that somebody gave us. The URL parser turns every spelling of a number (octal, hexadecimal, one
 * number) into the usual one, so that what is checked is what is connected to. Throws OutgoingRefusal.
 */
export function readTarget(address: string, reachable: Reachable, base?: URL): URL {
  if (address.length > longest || !URL.canParse(address, base)) throw new OutgoingRefusal('address')
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new OutgoingRefusal('scheme')
  if (url.username || url.password) throw new OutgoingRefusal('credentials')
  if (isNamed(url, reachable)) return url
  // An URL has no port where it is the usual one of its scheme.
  if (url.port && !['80', '443'].includes(url.port)) throw new OutgoingRefusal('port')
  if (isIP(bareHost(url)) && !isGlobal(bareHost(url))) throw new OutgoingRefusal('notPublic')
  return url
}
