import { isIP } from 'node:net'
import { connect, type PeerCertificate } from 'node:tls'
import { env } from '../env.ts'
import { addressesOf, type Resolve, systemResolve } from './resolve.ts'
import { type Reachable, readTarget } from './target.ts'

/** The certificate a name answers with: the names in it, its end, and whether it leads to a root this machine trusts. */
export type SeenCertificate = { names: string[]; endsAt: Date; trusted: boolean }

type Around = { resolve?: Resolve; reachable?: Reachable; seconds?: number }

/**
 * Looks at the certificate of "https://name", expired and foreign ones too; sends nothing. The addresses pass the same
 * checks as those of `fetchOutside`. Throws OutgoingRefusal, or what the connection failed with.
 */
export async function seeCertificate(address: string, around: Around = {}): Promise<SeenCertificate> {
  const { resolve = systemResolve, reachable = env().SERUMPUN_REACHABLE, seconds = 8 } = around
  const url = readTarget(address, reachable)
  const [host] = await addressesOf(url, resolve, reachable)
  return new Promise((done, fail) => {
    const servername = isIP(url.hostname) ? undefined : url.hostname
    const socket = connect({ host, port: Number(url.port) || 443, servername, rejectUnauthorized: false })
    socket.setTimeout(seconds * 1000, () => socket.destroy(new Error('too slow')))
    socket.on('error', fail)
    socket.on('secureConnect', () => {
      const certificate = socket.getPeerCertificate()
      // Whether the name fits is judged apart from the chain.
      const trusted =
        socket.authorized || String(socket.authorizationError) === 'ERR_TLS_CERT_ALTNAME_INVALID'
      socket.end()
      if (!certificate.valid_to) fail(new Error('no certificate'))
      else done({ names: namesOf(certificate), endsAt: new Date(certificate.valid_to), trusted })
    })
  })
}

function namesOf({ subject, subjectaltname }: PeerCertificate): string[] {
  const listed = (subjectaltname ?? '')
    .split(/,\s*/)
    .flatMap(entry => (entry.startsWith('DNS:') ? [entry.slice(4)] : []))
  const common = Array.isArray(subject?.CN) ? subject.CN[0] : subject?.CN
  return (listed.length ? listed : [common ?? ''])
    .filter(Boolean)
    .map(name => name.toLowerCase())
    .slice(0, 100)
}
