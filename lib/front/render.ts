import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { originOf } from '../offices/address.ts'
import type { Office } from '../offices/schema.ts'
import { shared } from '../shared.ts'
import { CapturedResponse, madeRequest, type Renderer } from './capture.ts'
import { inRenderContext } from './context.ts'
import type { Answer } from './entry.ts'
import { takeRegions } from './regions.ts'
import { looksFailed, stripFramework } from './strip.ts'

/** How a render of a public page ended. */
export type Rendered =
  | { kind: 'page'; answer: Answer }
  | { kind: 'missing' }
  | { kind: 'failed'; status: number; error: unknown }

/** Known to this process alone: marks the front door's own renders for the middleware. */
export const ownMark = shared('ownMark', () => randomBytes(24).toString('base64url'))
export const ownMarkHeader = 'x-serumpun-own'

/** Whether this process asks its own front door: nobody reads then. */
export const isOwn = (req: IncomingMessage) => req.headers[ownMarkHeader] === ownMark

/** The headers of a page that a visitor may depend on; cookies and all others stay behind. */
const passedOn = [
  'content-type',
  'content-disposition',
  'content-language',
  'location',
  'x-robots-tag',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'link',
]

/**
 * Renders one public address with a request of our own making. `own` marks internal pages (errors), which
 * nobody can ask for from outside.
 */
export async function renderPage(
  render: Renderer,
  office: Office,
  url: string,
  { own = false, strip = true } = {},
): Promise<Rendered> {
  const req = madeRequest(url, requestHeaders(office, own))
  const res = new CapturedResponse(req)
  try {
    const context = await inRenderContext(() => finished(render, req, res), own ? undefined : url)
    const rendered = judge(res, context.expiresAt, context.error, strip)
    if (rendered.kind === 'page' && context.nothing) rendered.answer.nothing = true
    return rendered
  } catch (error) {
    return { kind: 'failed', status: 500, error }
  }
}

export const hostWithPort = (host: string, port: number | undefined) => (port ? `${host}:${port}` : host)

function requestHeaders(office: Office, own: boolean): Record<string, string> {
  const { host, protocol } = new URL(originOf(office.host))
  return {
    host,
    accept: '*/*',
    'user-agent': 'Serumpun',
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': '',
    ...(own ? { [ownMarkHeader]: ownMark } : {}),
  }
}

/** No page takes this long, in milliseconds: it is given up, so that it does not hold its turn for ever. */
const longestRender = 30_000

/** Ends when the answer is complete: Next's own promise may end before its last byte. Throws after half a minute. */
async function finished(render: Renderer, req: Parameters<Renderer>[0], res: CapturedResponse) {
  const complete = new Promise<void>((done, fail) => {
    const timer = setTimeout(() => {
      fail(new Error('the render took too long'))
      res.emit('close')
    }, longestRender)
    res.once('close', () => {
      clearTimeout(timer)
      done()
    })
  })
  await Promise.race([complete, Promise.resolve(render(req, res)).then(() => complete)])
}

function judge(res: CapturedResponse, expiresAt: number, error: unknown, strip: boolean): Rendered {
  const status = res.statusCode
  const type = String(res.getHeader('content-type') ?? '')
  const isHtml = type.startsWith('text/html')
  if (status >= 500 || type.startsWith('text/x-component')) return { kind: 'failed', status, error }
  if (status === 404 && (isHtml || !type)) return { kind: 'missing' }
  const isRedirect = status >= 300 && status < 400
  const headers = keptHeaders(res)
  if (isRedirect) return { kind: 'page', answer: { status, headers, body: Buffer.alloc(0), expiresAt } }
  if (!isHtml) return { kind: 'page', answer: { status, headers, body: res.body, expiresAt } }
  const html = res.body.toString()
  if (looksFailed(html)) return { kind: 'failed', status, error }
  if (!strip) return { kind: 'page', answer: { status, headers, body: res.body, expiresAt } }
  const taken = takeRegions(stripFramework(html))
  const regions = taken.regions.length > 0 ? taken.regions : undefined
  return { kind: 'page', answer: { status, headers, body: Buffer.from(taken.html), expiresAt, regions } }
}

function keptHeaders(res: CapturedResponse) {
  const headers: Record<string, string> = {}
  for (const name of passedOn) {
    const value = res.getHeader(name)
    if (value !== undefined) headers[name] = String(value)
  }
  if (!headers['content-type']?.startsWith('text/html')) return headers
  headers['content-language'] = 'id'
  // Of a page it would be the framework's, which preloads what was stripped.
  delete headers.link
  return headers
}
