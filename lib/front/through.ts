import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '../log.ts'
import { loggedPath } from '../log-errors.ts'
import type { Office } from '../offices/schema.ts'
import { CapturedResponse, madeRequest } from './capture.ts'
import { comeBack } from './come-back.ts'
import { inRenderContext, type RenderContext } from './context.ts'
import { encodingFor, isCompressible, toBrotli, toGzip } from './encode.ts'
import { errorAnswer, errorId } from './errors.ts'
import { type Front, isHttps } from './front.ts'
import { adminHeaders, devHeaders, fileHeaders, httpsHeaders, publicHeaders } from './headers.ts'
import { sendPlain, sentences } from './plain.ts'
import { takeRegions } from './regions.ts'
import { answerHeaders, cleanHeaders, headersForBody, isRouter, passedHeaders } from './relay-headers.ts'
import { formTarget } from './sites.ts'
import { looksFailed, stripFramework } from './strip.ts'
import { withTrustedTypes } from './trusted-types.ts'

/** What is asked for: the back office, what is neither page nor form, or a form of a public page. */
export type Zone = 'admin' | 'api' | 'public'

type Passage = {
  front: Front
  req: IncomingMessage
  res: ServerResponse
  office: Office
  zone: Zone
  nonce: string
}

/** Where a handler puts the address whose page is to be the body of its answer. */
const bodyHeader = 'x-serumpun-body'

/** Hands a request with all that is the visitor's to Next, and answers with what Next says; nothing is kept. */
export async function passThrough(
  front: Front,
  req: IncomingMessage,
  res: ServerResponse,
  office: Office,
  zone: Zone,
) {
  const nonce = randomBytes(18).toString('base64')
  cleanHeaders(front, req, office, zone, nonce)
  await answerFrom({ front, req, res, office, zone, nonce }, req)
}

async function answerFrom(passage: Passage, asked: IncomingMessage, before?: CapturedResponse) {
  const { front, res } = passage
  let context: RenderContext | undefined
  const captured = new CapturedResponse(asked, head =>
    isBuffered(passage, head) ? undefined : stream(passage, head, context),
  )
  const onClose = () => captured.emit('close')
  res.once('close', onClose)
  const complete = new Promise<void>(done => captured.once('close', done))
  await inRenderContext(async current => {
    context = current
    await Promise.race([complete, Promise.resolve(front.render(asked, captured)).then(() => complete)])
  })
  res.off('close', onClose)
  if (!captured.passed && !res.destroyed) await answerBuffered(passage, captured, context, before)
}

// Pages go through the buffer, so that a failed one can still be replaced; files and streams do not.
function isBuffered({ req, zone }: Passage, head: CapturedResponse) {
  if (head.hasHeader(bodyHeader) || isHtml(head)) return true
  // What a handler says itself when it cannot is said in JSON; the framework's own 500 is not.
  if (head.statusCode >= 500) return !isJson(head) && !isComponent(head)
  if (zone === 'api') return false
  return head.statusCode >= 400 && (zone === 'public' || (zone === 'admin' && isPlainForm(req)))
}

const isHtml = (head: CapturedResponse) => String(head.getHeader('content-type')).startsWith('text/html')
const isComponent = (head: CapturedResponse) =>
  String(head.getHeader('content-type')).startsWith('text/x-component')
const isJson = (head: CapturedResponse) => /\bjson\b/.test(String(head.getHeader('content-type')))
const isPlainForm = (req: IncomingMessage) => req.method === 'POST' && !req.headers['next-action']

/** An action may give its answer a status that Next has no word for. */
const statusOf = (head: CapturedResponse, context: RenderContext | undefined) =>
  head.statusCode === 200 ? (context?.status ?? 200) : head.statusCode

function stream(passage: Passage, head: CapturedResponse, context: RenderContext | undefined) {
  const said = head.getHeader('cache-control')
  // As it is: nothing here changes a stream's length.
  const length = head.getHeader('content-length')
  const caching = passage.zone === 'api' && said ? String(said) : 'no-store'
  const router = passage.zone === 'admin' && isRouter(passage.req)
  const headers = [
    ...passedHeaders(head, router || passage.front.dev),
    ...securityOf(passage),
    ...(length === undefined ? [] : ['Content-Length', String(length)]),
    'Cache-Control',
    caching,
  ]
  passage.res.writeHead(statusOf(head, context), headers)
  return passage.res
}

async function answerBuffered(
  passage: Passage,
  captured: CapturedResponse,
  context: RenderContext | undefined,
  before: CapturedResponse | undefined,
) {
  const { front, zone } = passage
  const inner = captured.getHeader(bodyHeader)
  if (inner && !before)
    return answerFrom(passage, madeRequest(String(inner), headersForBody(passage.req)), captured)
  const status = captured.statusCode
  const html = captured.body.toString()
  const failed = status >= 500 || (zone === 'public' && status === 200 && looksFailed(html))
  if (failed && !front.dev) return sendFailure(passage, status, context?.error)
  if (status >= 400 && !isHtml(captured)) return sendRefusal(passage, captured)
  if (status === 404 && zone === 'public') return sendError(passage, 404)
  const made = front.dev
    ? html
    : zone === 'public'
      ? takeRegions(stripFramework(html)).html
      : withTrustedTypes(html, passage.nonce)
  const body = front.dev ? captured.body : Buffer.from(made)
  const headers = [...passedHeaders(captured, front.dev), ...(before ? answerHeaders(before) : [])]
  await sendHtml(passage, before?.statusCode ?? statusOf(captured, context), headers, body)
}

// After a new build the old form's action has another name: Next answers that as plain text.
function sendRefusal({ req, res }: Passage, captured: CapturedResponse) {
  const isOutdated = captured.body.length > 0 || captured.hasHeader('x-nextjs-action-not-found')
  if (isOutdated) return sendPlain(req, res, 409, sentences.outdatedForm)
  sendPlain(
    req,
    res,
    captured.statusCode,
    captured.statusCode === 404 ? sentences.missing : sentences.badRequest,
  )
}

async function sendHtml(passage: Passage, status: number, headers: string[], html: Buffer) {
  const { req, res } = passage
  const isRedirect = status >= 300 && status < 400
  const raw = isRedirect ? Buffer.alloc(0) : html
  const accepted = isCompressible('text/html', raw.length)
    ? encodingFor(req.headers['accept-encoding'])
    : 'identity'
  const body = accepted === 'br' ? await toBrotli(raw, 4) : accepted === 'gzip' ? await toGzip(raw) : raw
  const encoding = accepted === 'identity' ? [] : ['Content-Encoding', accepted]
  const fixed = ['Cache-Control', 'no-store', 'Content-Language', 'id', 'Content-Length', String(body.length)]
  res.writeHead(status, [...headers, ...encoding, ...fixed, ...securityOf(passage)])
  res.end(req.method === 'HEAD' ? undefined : body)
}

async function sendFailure(passage: Passage, status: number, error: unknown) {
  const id = errorId()
  const path = loggedPath(passage.req.url ?? '')
  log.error({ id, office: passage.office.host, path, status, err: error }, 'a request failed')
  passage.front.counts.failed++
  if (passage.zone === 'api') return sendTrouble(passage.res, id)
  await sendError(passage, 503, id)
}

/** The same for a script of the back office, which shows the sentence. */
function sendTrouble(res: ServerResponse, id: string) {
  const message = `Ada gangguan di tempat kami. Coba lagi sebentar lagi. Nomor gangguan: ${id}`
  const body = Buffer.from(JSON.stringify({ message, nomor: id }))
  const type = ['Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(body.length)]
  res.writeHead(503, [...type, 'Cache-Control', 'no-store', 'Retry-After', String(comeBack), ...fileHeaders])
  res.end(body)
}

async function sendError({ front, req, res, office }: Passage, code: 404 | 503, id?: string) {
  const path = (req.url ?? '').split('?', 1)[0]!
  const answer = await errorAnswer(front, office, code, path, id)
  const headers = [...Object.entries(answer.headers).flat(), 'Cache-Control', 'no-store']
  if (code === 503) headers.push('Retry-After', String(comeBack))
  res.writeHead(code, [...headers, ...(answer.security ?? publicHeaders())])
  res.end(req.method === 'HEAD' ? undefined : answer.body)
}

function securityOf({ front, req, office, zone, nonce }: Passage): string[] {
  if (front.dev) return devHeaders
  const own =
    zone === 'admin'
      ? adminHeaders(nonce, formTarget(front, req, office))
      : zone === 'api'
        ? fileHeaders
        : publicHeaders()
  return isHttps(front, req) ? [...own, ...httpsHeaders] : own
}
