import type { IncomingMessage, ServerResponse } from 'node:http'
import { preflightHeaders } from '../opendata/headers.ts'
import { bareHeaders } from './headers.ts'

/** Whether a page of another site may read open data: it may (Fetch, CORS preflight). */
export function sendPreflight(res: ServerResponse) {
  res.writeHead(204, preflightHeaders)
  res.end()
}

/** Leads to another address. */
export function redirect(req: IncomingMessage, res: ServerResponse, status: number, to: string) {
  const caching = ['Cache-Control', 'public, max-age=300', 'Content-Length', '0']
  res.writeHead(status, ['Location', to, ...caching, ...bareHeaders])
  res.end()
  req.resume()
}

/** Whether this process answers, or its database. */
export function sendHealth(req: IncomingMessage, res: ServerResponse, ok: boolean) {
  const body = ok ? 'ok\n' : 'database unavailable\n'
  const headers = ['Content-Type', 'text/plain; charset=utf-8', 'Cache-Control', 'no-store']
  res.writeHead(ok ? 200 : 503, [...headers, 'Content-Length', String(body.length), ...bareHeaders])
  res.end(req.method === 'HEAD' ? undefined : body)
}
