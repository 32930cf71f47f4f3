import { Resolver } from 'node:dns/promises'
import { env } from '../env.ts'
import { seeCertificate } from '../outgoing/certificate.ts'
import type { Pointing, TlsState } from './schema.ts'

/** What was seen of a name from outside. */
export type Seen = {
  points: Pointing
  addresses: string[]
  tls: TlsState | null
  tlsNames: string[]
  tlsEndsAt: Date | null
}

/** Names that mean this very machine (RFC 6761 §6.3): nobody outside is asked. */
export const isLocal = (host: string) => host === 'localhost' || host.endsWith('.localhost')

type Addresses = { addresses: string[] } | { missing: true } | { unknown: true }

/** The addresses of a name by the name servers; whether it is not there, or could not be asked. */
export async function addressesIn(host: string): Promise<Addresses> {
  const resolver = new Resolver({ timeout: 2500, tries: 2 })
  const server = env().SERUMPUN_DNS
  if (server) resolver.setServers([server])
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  const addresses = answers.flatMap(answer => (answer.status === 'fulfilled' ? answer.value : []))
  if (addresses.length) return { addresses }
  const codes = answers.map(answer =>
    answer.status === 'rejected' ? String(answer.reason?.code) : 'ENODATA',
  )
  return codes.every(code => code === 'ENOTFOUND' || code === 'ENODATA')
    ? { missing: true }
    : { unknown: true }
}

/** Looks at a name as the world sees it. `ours` are the addresses that this deployment answers at. */
export async function lookUp(host: string, ours: ReadonlySet<string>): Promise<Seen> {
  const none = { addresses: [], tls: null, tlsNames: [], tlsEndsAt: null }
  if (isLocal(host)) return { ...none, points: 'here' }
  const found = await addressesIn(host)
  if ('missing' in found) return { ...none, points: 'nowhere' }
  if ('unknown' in found) return { ...none, points: 'unknown' }
  const points =
    ours.size === 0 ? 'unknown' : found.addresses.some(each => ours.has(each)) ? 'here' : 'elsewhere'
  return { points, addresses: found.addresses, ...(await tlsOf(host)) }
}

/** The addresses of this deployment: those the operator named, else those of the national host. */
export async function ourAddresses(nationalHosts: string[]): Promise<Set<string>> {
  if (env().SERUMPUN_ADDRESSES.length) return new Set(env().SERUMPUN_ADDRESSES)
  const found = await Promise.all(nationalHosts.filter(host => !isLocal(host)).map(addressesIn))
  return new Set(found.flatMap(answer => ('addresses' in answer ? answer.addresses : [])))
}

async function tlsOf(host: string): Promise<Pick<Seen, 'tls' | 'tlsNames' | 'tlsEndsAt'>> {
  try {
    const { names, endsAt, trusted } = await seeCertificate(`https://${host}`)
    return { tls: judgeTls(host, names, endsAt, trusted), tlsNames: names, tlsEndsAt: endsAt }
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? '')
    // Nobody listens, or what listens speaks no TLS.
    const none = code === 'ECONNREFUSED' || code.startsWith('ERR_SSL') || code === 'EPROTO'
    return { tls: none ? 'none' : 'unknown', tlsNames: [], tlsEndsAt: null }
  }
}

function judgeTls(host: string, names: string[], endsAt: Date, trusted: boolean): TlsState {
  if (endsAt < new Date()) return 'expired'
  if (!names.some(name => covers(name, host))) return 'mismatch'
  return trusted ? 'ok' : 'untrusted'
}

/** Whether a name in a certificate covers a host: a wildcard stands for exactly one label (RFC 6125 §6.4.3). */
export const covers = (name: string, host: string) =>
  name === host || (name.startsWith('*.') && host.slice(host.indexOf('.')) === name.slice(1))
