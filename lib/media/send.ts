import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { fileHeaders } from '../front/headers.ts'
import { sendPlain, sentences } from '../front/plain.ts'
import { log } from '../log.ts'

/** Bytes in the store and how they are told: `open` when every visitor may have them. */
export type Sent = {
  path: string
  type: string
  etag: string
  caching: string
  open: boolean
  /** Given to files that are saved rather than shown. */
  disposition?: string
}

/** Sends bytes of the store: whole, one range of them, or only that they are the same as before. */
export async function sendStored(req: IncomingMessage, res: ServerResponse, sent: Sent) {
  const size = await stat(sent.path).then(
    found => found.size,
    () => undefined,
  )
  if (size === undefined) {
    log.error({ etag: sent.etag }, 'a medium is missing in the store')
    return sendPlain(req, res, 404, sentences.missingPicture)
  }
  const headers = {
    'Content-Type': sent.type,
    'Cache-Control': sent.open ? sent.caching : 'private, no-store',
    ETag: sent.etag,
    'Accept-Ranges': 'bytes',
    ...(sent.disposition ? { 'Content-Disposition': sent.disposition } : {}),
  }
  if (sent.open && matches(req.headers['if-none-match'], sent.etag))
    return void begin(res, 304, headers).end()
  const range = rangeOf(req, size, sent.etag)
  if (range === 'none')
    return void begin(res, 416, { 'Content-Range': `bytes */${size}`, 'Content-Length': '0' }).end()
  const { start, end: last } = range ?? { start: 0, end: size - 1 }
  const part = range && { 'Content-Range': `bytes ${start}-${last}/${size}` }
  begin(res, range ? 206 : 200, { ...headers, ...part, 'Content-Length': String(last - start + 1) })
  if (req.method === 'HEAD') return void res.end()
  // A reader who leaves is no fault of ours.
  await pipeline(createReadStream(sent.path, { start, end: last }), res).catch(() => res.destroy())
}

const matches = (header: string | undefined, etag: string) =>
  header === '*' || header?.split(',').some(one => one.trim().replace(/^W\//, '') === etag)

/** One range of bytes (RFC 9110 §14.2); undefined for the whole, 'none' when it lies outside. */
function rangeOf(req: IncomingMessage, size: number, etag: string) {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(req.headers.range ?? '') ?? []
  const current = req.headers['if-range']
  if ((!from && !to) || (current && current !== etag)) return undefined
  const start = from ? Number(from) : Math.max(0, size - Number(to))
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  return start <= end ? { start, end } : 'none'
}

const begin = (res: ServerResponse, status: number, headers: Record<string, string>) =>
  res.writeHead(status, [...Object.entries(headers).flat(), ...fileHeaders])
