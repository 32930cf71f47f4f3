import type { IncomingMessage, ServerResponse } from 'node:http'
import { openHeaders } from '../opendata/headers.ts'
import type { Fault } from '../opendata/parameters.ts'
import { problemOf, problemType } from '../opendata/problem.ts'
import type { Answer } from './entry.ts'
import { fileHeaders } from './headers.ts'
import type { Plain } from './plain.ts'

const headers = { ...openHeaders, 'Content-Type': problemType }

const bodyOf = (status: number, { title, text, detail }: Plain, faults?: Fault[]) =>
  Buffer.from(JSON.stringify(problemOf(status, title, detail ? `${text} ${detail}.` : text, faults)))

/** Tells a program what our small pages tell a person (RFC 9457). `extra` are further headers, flat. */
export function sendProblem(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  said: Plain,
  extra: string[] = [],
  faults?: Fault[],
) {
  const body = bodyOf(status, said, faults)
  const fixed = ['Cache-Control', 'no-store', 'Content-Length', String(body.length)]
  res.writeHead(status, [...Object.entries(headers).flat(), ...fixed, ...fileHeaders, ...extra])
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** The same as an answer that may be kept for a moment, in the place of an error page. */
export const problemAnswer = (status: number, said: Plain, id?: string): Answer => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  body: bodyOf(status, { ...said, ...(id ? { detail: `Nomor gangguan: ${id}` } : {}) }),
  expiresAt: Date.now() + 1000,
  security: fileHeaders,
})
