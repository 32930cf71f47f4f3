import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { env } from '../env.ts'
import { bodyOf } from './answer.ts'
import { type OutgoingReason, OutgoingRefusal } from './refusal.ts'
import { addressesOf, pinned, type Resolve, systemResolve } from './resolve.ts'
import { type Reachable, readTarget } from './target.ts'

export type OutgoingOptions = {
  /** Redirects are followed for GET and HEAD only. */
  method?: 'GET' | 'HEAD' | 'POST'
  /** Sent to the host that was asked for, not to one it redirects to. */
  headers?: Record<string, string>
  body?: string | Buffer
  /** Bytes of the answer's body, also when unpacked. Default 10 MiB. */
  largest?: number
  /** For everything together, redirects and body too. Default 15. */
  seconds?: number
  /** How many redirects are followed, at most 5; 0 gives the redirect itself. */
  redirects?: number
}

export type OutgoingAnswer = {
  /** Where the answer came from, after redirects. */
  url: string
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
  /** Every address on the way, the first one first. */
  way: string[]
}

type Surroundings = { resolve: Resolve; reachable: Reachable }
type Asking = Required<Pick<OutgoingOptions, 'method' | 'largest'>> &
  Surroundings & {
    headers: Record<string, string>
    body?: string | Buffer
    signal: AbortSignal
  }

/**
 * The one way to what lies outside: whatever an address in a form, a feed or a page of another site names is fetched
 * here. Only http and https on their own ports; the name is resolved once and the connection goes to just the
 * addresses that were looked at; none of them may be other than global unicast; each redirect is checked alike.
 * An answer of any status is an answer. Throws OutgoingRefusal with a name and a sentence.
 */
export const fetchOutside = (address: string, options: OutgoingOptions = {}): Promise<OutgoingAnswer> =>
  reach(address, options, { resolve: systemResolve, reachable: env().SERUMPUN_REACHABLE })

/** The same with a resolver and a list of one's own. */
export async function reach(address: string, options: OutgoingOptions, around: Surroundings) {
  const { method = 'GET', largest = 10 * 2 ** 20, seconds = 15, headers = {}, body } = options
  const signal = AbortSignal.timeout(seconds * 1000)
  const first = readTarget(address, around.reachable)
  const asking = { method, largest, headers, body, signal, ...around }
  const redirects = method === 'POST' ? 0 : Math.min(options.redirects ?? 5, 5)
  try {
    return await follow(first, asking, redirects)
  } catch (error) {
    throw named(error, signal)
  }
}

async function follow(first: URL, asking: Asking, redirects: number): Promise<OutgoingAnswer> {
  const way: string[] = []
  for (let url = first; ; ) {
    way.push(url.href)
    const headers = url.origin === first.origin ? asking.headers : {}
    const { answer, next } = await askOnce(url, { ...asking, headers }, redirects > 0)
    if (!next) return { ...answer, way }
    if (way.length > redirects) throw new OutgoingRefusal('redirects')
    url = next
  }
}

async function askOnce(url: URL, asking: Asking, follows: boolean) {
  const addresses = await inTime(addressesOf(url, asking.resolve, asking.reachable), asking.signal)
  const came = await send(url, addresses, asking)
  try {
    const status = came.statusCode ?? 0
    const next = follows && isRedirect(status) ? redirectOf(came, url, asking.reachable) : undefined
    const body = next || asking.method === 'HEAD' ? Buffer.alloc(0) : await bodyOf(came, asking.largest)
    return { answer: { url: url.href, status, headers: came.headers, body }, next }
  } finally {
    came.destroy()
  }
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)

function redirectOf(came: IncomingMessage, from: URL, reachable: Reachable) {
  const { location } = came.headers
  if (!location || !URL.canParse(location, from)) throw new OutgoingRefusal('redirect')
  return readTarget(location, reachable, from)
}

function send(url: URL, addresses: string[], { method, headers, body, signal }: Asking) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http
    const sent = request(url, {
      method,
      signal,
      // A connection of its own, so that none made to another address is used again.
      agent: false,
      lookup: pinned(addresses),
      maxHeaderSize: 16_384,
      headers: {
        'user-agent': 'Serumpun',
        accept: '*/*',
        ...headers,
        'accept-encoding': 'gzip, deflate, br',
        connection: 'close',
      },
    })
    sent.once('response', resolve).once('error', reject)
    // Nobody here speaks another protocol, whatever the other side offers.
    sent.once('upgrade', (_answer, socket) => socket.destroy())
    sent.end(body)
  })
}

/** The system's resolver cannot be stopped, only left. */
const inTime = <T>(work: Promise<T>, signal: AbortSignal) =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      const stop = () => reject(new OutgoingRefusal('tooSlow'))
      if (signal.aborted) stop()
      signal.addEventListener('abort', stop, { once: true })
    }),
  ])

function named(error: unknown, signal: AbortSignal): OutgoingRefusal {
  if (error instanceof OutgoingRefusal) return error
  return new OutgoingRefusal(signal.aborted ? 'tooSlow' : reasonOf(error), error)
}

function reasonOf(error: unknown): OutgoingReason {
  const code = String((error as NodeJS.ErrnoException).code ?? '')
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers'
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|^ERR_TLS/.test(code)) return 'certificate'
  return 'connection'
}
