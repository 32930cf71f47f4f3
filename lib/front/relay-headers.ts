import type { IncomingMessage } from 'node:http'
import type { Office } from '../offices/schema.ts'
import type { CapturedResponse } from './capture.ts'
import { clientAddress, schemeOf } from './client.ts'
import type { Front } from './front.ts'
import { adminPolicyText } from './headers.ts'
import { portOf } from './host.ts'
import { hostWithPort } from './render.ts'
import type { Zone } from './through.ts'

const onlyOurs =
  /^(x-serumpun-|x-middleware-|x-next-|x-nextjs-|x-invoke-|x-matched-|x-now-|x-vercel-|x-action-|x-prerender-|x-html-request-id$|x-original-|x-rewrite-|x-forwarded-|x-http-method|x-real-ip$|forwarded$|proxy$|accept-encoding$|next-resume|content-security-policy)/
// While developing, the browser pairs an action's answer with its debug channel by these; without them it waits forever.
const onlyDev = /^x-nextjs-(html-)?request-id$/
const onlyRouter = /^(rsc$|next-router-|next-action$|next-url$)/

/** Leaves nothing in a request that only the front door may say, and says it. */
export function cleanHeaders(front: Front, req: IncomingMessage, office: Office, zone: Zone, nonce: string) {
  const scheme = schemeOf(req, front.trusts)
  const client = clientAddress(req, front.trusts)
  const port = portOf(req.headers.host)
  for (const name of Object.keys(req.headers))
    if (
      (onlyOurs.test(name) && !(front.dev && onlyDev.test(name))) ||
      (zone !== 'admin' && onlyRouter.test(name))
    )
      delete req.headers[name]
  const host = hostWithPort(office.host, port ? Number(port) : undefined)
  Object.assign(req.headers, {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': scheme,
    'x-forwarded-for': client,
    'x-serumpun-client': client,
    ...(zone === 'admin' ? { 'x-serumpun-place': req.url ?? '' } : {}),
    ...(port ? { 'x-forwarded-port': port } : {}),
    ...(zone === 'admin' && !front.dev ? { 'content-security-policy': adminPolicyText(nonce) } : {}),
  })
}

/** Whether Next's router asks, or one of its forms. */
export const isRouter = ({ headers }: IncomingMessage) =>
  headers.rsc !== undefined || headers['next-action'] !== undefined

/** The headers of a request for another page in answer to this one: the same visitor, no body. */
export function headersForBody(req: IncomingMessage) {
  const headers = { ...req.headers } as Record<string, string>
  for (const name of ['content-length', 'content-type', 'transfer-encoding', 'next-action'])
    delete headers[name]
  return headers
}

/** What the connection, the compression or the front door itself says. */
const notPassed =
  /^(connection|keep-alive|transfer-encoding|content-length|content-encoding|x-powered-by|date|content-language|content-security-policy|strict-transport-security|cache-control|x-serumpun-.*|x-middleware-.*)$/

/** What only Next's router in the browser understands, when it was the one who asked. */
const forRouter =
  /^x-(action-|nextjs-(stale-time|postponed|prerender|rewritten-path|rewritten-query|redirect|action-not-found|deployment-id)$)/
const ofFramework = /^x-(action-|next-|nextjs-|matched-|vercel-|edge-runtime)/

/** What Next's answer says that the client is to hear, flat. `router` when Next's own code in the browser asked. */
export function passedHeaders(head: CapturedResponse, router = false): string[] {
  const named = Object.entries(head.getHeaders()).filter(
    ([name]) => !notPassed.test(name) && (!ofFramework.test(name) || (router && forRouter.test(name))),
  )
  return named.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap(one => [name, String(one)]),
  )
}

/** What an answer whose body is another page still says itself. */
export function answerHeaders(head: CapturedResponse) {
  const flat = passedHeaders(head)
  return flat.filter((_, i) => /^(set-cookie|retry-after)$/.test(flat[i - (i % 2)]!))
}
