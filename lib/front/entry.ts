import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPreparing, type Office } from '../offices/schema.ts'
import { type Encoding, encodingFor, fromBrotli, isCompressible, toBrotli, toGzip } from './encode.ts'
import { httpsHeaders, publicHeaders } from './headers.ts'
import { linksIn } from './links.ts'
import { contentsOf, outsideOf, type Region } from './regions.ts'

/** A page as it is kept: packed, with its heads ready to send. */
export type Entry = {
  key: string
  officeId: number
  path: string
  /** What the office was when this was rendered; another value makes it stale. */
  generation: string
  state: Office['state'] | undefined
  /** Milliseconds; 0 is never kept. */
  expiresAt: number
  /** A search that found nothing. */
  nothing: boolean
  /** The kept address of an old site that this answers. */
  old?: { host: string; address: string }
  status: number
  etag: string
  headers: string[]
  security: string[]
  caching: string
  links: Uint32Array
  /** Where others' placements stand in it; undefined for a page without such places. */
  regions?: Region[]
  /** What its regions say; undefined when something in them was taken back. */
  said?: Said
  /** The addresses that only its regions link to. */
  placedLinks?: Uint32Array
  body: { br?: Buffer; gzip?: Buffer; identity?: Buffer }
  heads: Map<string, string[]>
}

/** What stood in the regions of a page, as values of the directory; `placed` is undefined where no card can stand. */
export type Said = { urgent: string; placed?: string }

/** `security` and `caching` replace the usual headers of a public page. */
export type Answer = {
  status: number
  headers: Record<string, string>
  body: Buffer
  expiresAt: number
  nothing?: boolean
  regions?: Region[]
  said?: Said
  security?: string[]
  caching?: string
}

const publicSecurity = publicHeaders()

/** Packs a rendered answer, or a file (then without office), for keeping. */
export async function makeEntry(
  key: string,
  office: Office | undefined,
  path: string,
  generation: string,
  answer: Answer,
): Promise<Entry> {
  const type = answer.headers['content-type'] ?? ''
  const packed = isCompressible(type, answer.body.length)
  const headers = Object.entries(answer.headers).flat()
  if (office && isPreparing(office)) headers.push('X-Robots-Tag', 'noindex')
  return {
    key,
    officeId: office?.id ?? 0,
    path,
    generation,
    state: office?.state,
    expiresAt: answer.expiresAt > Date.now() ? answer.expiresAt : 0,
    nothing: answer.nothing ?? false,
    status: answer.status,
    etag: createHash('sha256').update(answer.body).digest('base64url').slice(0, 22),
    headers,
    security: answer.security ?? publicSecurity,
    caching: answer.caching ?? cachingOf(answer),
    ...(office ? linksOf(answer, type, office.host) : { links: new Uint32Array() }),
    body: packed ? { br: await toBrotli(answer.body) } : { identity: answer.body },
    heads: new Map(),
  }
}

function linksOf({ body, regions, said }: Answer, type: string, host: string) {
  const text = body.toString()
  if (!regions) return { links: linksIn(text, type, host) }
  const inside = [...contentsOf(text, regions).values()].join('')
  return {
    links: linksIn(outsideOf(text, regions), type, host),
    regions,
    said: said && (regions.some(({ name }) => name !== 'urgent') ? said : { urgent: said.urgent }),
    placedLinks: linksIn(inside, type, host),
  }
}

/** Bytes this entry holds, for the cache's bound. */
export function sizeOf(entry: Entry) {
  const { br, gzip, identity } = entry.body
  return 1500 + (br?.length ?? 0) + (gzip?.length ?? 0) + (identity?.length ?? 0) + entry.links.byteLength
}

/**
 * Answers with a kept page: 304 if the client has it, else in the best encoding it takes. Returns false when
 * the form it needs is not at hand yet (`pack` makes it).
 */
export function sendEntry(req: IncomingMessage, res: ServerResponse, entry: Entry, https: boolean): boolean {
  const seen = req.headers['if-none-match']
  if (seen !== undefined && (seen === '*' || seen.includes(entry.etag)) && entry.status === 200) {
    res.writeHead(304, headOf(entry, '304', https, 0))
    res.end()
    return true
  }
  const encoding = entry.body.identity ? 'identity' : encodingFor(req.headers['accept-encoding'])
  const body = entry.body[encoding]
  if (!body) return false
  res.writeHead(entry.status, headOf(entry, encoding, https, body.length))
  res.end(body)
  return true
}

/** Makes the form this client needs: gzip is then kept, plain is made anew for the rare client without either. */
export async function pack(entry: Entry, encoding: Encoding): Promise<Entry> {
  const identity = await fromBrotli(entry.body.br!)
  if (encoding === 'identity') return { ...entry, body: { identity }, heads: new Map() }
  entry.body.gzip = await toGzip(identity)
  return entry
}

function headOf(entry: Entry, form: Encoding | '304', https: boolean, length: number): string[] {
  const name = https ? `${form} https` : form
  const known = entry.heads.get(name)
  if (known) return known
  const head = [
    ...entry.headers,
    'Cache-Control',
    entry.caching,
    'Vary',
    'Accept-Encoding',
    ...entry.security,
  ]
  head.push('ETag', `"${entry.etag}"`)
  if (form === 'br' || form === 'gzip') head.push('Content-Encoding', form)
  if (form !== '304') head.push('Content-Length', String(length))
  if (https) head.push(...httpsHeaders)
  entry.heads.set(name, head)
  return head
}

/** Browsers ask each time; a shared cache may keep it a second, and a minute if we are gone (see ops/nginx). */
const cachingOf = ({ status, expiresAt }: Answer) =>
  status >= 500 || expiresAt <= Date.now() ? 'no-store' : 'public, max-age=0, s-maxage=1, stale-if-error=60'
