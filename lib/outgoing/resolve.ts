import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { OutgoingRefusal } from './refusal.ts'
import { bareHost, isGlobal, isNamed, type Reachable } from './target.ts'

/** From a name to all its addresses. */
export type Resolve = (host: string) => Promise<string[]>

/** The machine's own resolver. Names below localhost mean this machine, whatever it knows of them (RFC 6761 §6.3). */
export const systemResolve: Resolve = async host =>
  host.endsWith('.localhost')
    ? ['127.0.0.1']
    : (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * The addresses a URL may be connected to, asked for once. One that is not public condemns all of them: a name that
 * answers with both is an attack or a mistake. Throws OutgoingRefusal.
 */
export async function addressesOf(url: URL, resolve: Resolve, reachable: Reachable): Promise<string[]> {
  const host = bareHost(url)
  const addresses = isIP(host)
    ? [host]
    : await resolve(host).catch(error => {
        throw new OutgoingRefusal('unknown', error)
      })
  if (addresses.length === 0) throw new OutgoingRefusal('unknown')
  if (!isNamed(url, reachable) && !addresses.every(isGlobal)) throw new OutgoingRefusal('notPublic')
  return addresses
}

/** A look-up for a connection that answers with just these addresses, whatever the name means by now. */
export const pinned =
  (addresses: string[]): LookupFunction =>
  (_host, options, done) => {
    const found = addresses.map(address => ({ address, family: isIP(address) }))
    if (options.all) done(null, found)
    else done(null, found[0]!.address, found[0]!.family)
  }
