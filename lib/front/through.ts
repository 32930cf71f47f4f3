import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '../log.ts'
import type { Office } from '../offices/schema.ts'
import { CapturedResponse, madeRequest } from './capture.ts'
import { comeBack } from './come-back.ts'
import { inRenderContext, type RenderContext } from './context.ts'
import { encodingFor, isCompressible, toBrotli, toGzip } from './encode.ts'
import { errorAnswer, errorId } from './errors.ts'
import { type Front, isHttps } from './front.ts'
import { adminHeaders, devHeaders, fileHeaders, httpsHeaders, publicHeaders } from './headers.ts'
import { sendPlain, sentences } from './plain.ts'
import { answerHeaders, cleanHeaders, headersForBody, passedHeaders } from './relay-headers.ts'
import { looksFailed, stripFramework } from './strip.ts'

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
  return head.statusCode >= 400 && (zone === 'public' || (zone === 'admin' && isPlainForm(req)))
}

const isHtml = (head: CapturedResponse) => String(head.getHeader('content-type')).startsWith('text/html')
const isPlainForm = (req: IncomingMessage) => req.method === 'POST' && !req.headers['next-action']

/** An action may give its answer a status that Next has no word for. */
const statusOf = (head: CapturedResponse, context: RenderContext | undefined) =>
  head.statusCode === 200 ? (context?.status ?? 200) : head.statusCode

function stream(passage: Passage, head: CapturedResponse, context: RenderContext | undefined) {
  const said = head.getHeader('cache-control')
  const caching = passage.zone === 'api' && said ? String(said) : 'no-store'
  const headers = [...passedHeaders(head), ...securityOf(passage), 'Cache-Control', caching]
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
  const strip = zone === 'public' && !front.dev
  const body = strip ? Buffer.from(stripFramework(html)) : captured.body
  const headers = [...passedHeaders(captured), ...(before ? answerHeaders(before) : [])]
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
  const path = (passage.req.url ?? '').split('?', 1)[0]
  log.error({ id, office: passage.office.host, path, status, err: error }, 'a request failed')
  passage.front.counts.failed++
  await sendError(passage, 503, id)
}

async function sendError({ front, req, res, office }: Passage, code: 404 | 503, id?: string) {
  const path = (req.url ?? '').split('?', 1)[0]!
  const answer = await errorAnswer(front, office, code, path, id)
  const headers = [...Object.entries(answer.headers).flat(), 'Cache-Control', 'no-store']
  if (code === 503) headers.push('Retry-After', String(comeBack))
  res.writeHead(code, [...headers, ...(answer.security ?? publicHeaders())])
  res.end(req.method === 'HEAD' ? undefined : answer.body)
}

function securityOf({ front, req, zone, nonce }: Passage): string[] {
  if (front.dev) return devHeaders
  const own = zone === 'admin' ? adminHeaders(nonce) : zone === 'api' ? fileHeaders : publicHeaders()
  return isHttps(front, req) ? [...own, ...httpsHeaders] : own
}
